import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AT_ROOT } from './sites.ts';

/** A meeting on the test site below a sub-path, with what the project's own content has not got. */
const EXTRA = `---
organ: nordjylland/fu
dato: 2021-05-03
status: godkendt
punkter:
  2: { lukket: true, udfald: godkendt }
  3: { retter: 'nordjylland/das/2021-03-25#punkt-8', godkender: nordjylland/socdir/2013-03-18 }
---

## 1. Bilag med mellemrum

Læs [notatet](2021-05-03/et-notat.txt) og [punktet om taksten](../das/2021-03-25.md#punkt-8).

## 2. Lukket punkt om en aftale

### Beslutning

Godkendt.

## 3. Rettelse

Rettelsen skal kunne findes med ordet kvadratrodsprøve.
`;

/** The meeting as it was sent out, before the minutes took its place. */
const AGENDA = EXTRA.replace('status: godkendt', 'status: dagsorden')
  .replace(/punkter:\n( .*\n)+/, '')
  .replace('Lukket punkt om en aftale\n\n### Beslutning\n\nGodkendt.\n', 'Aftale\n\nDer fremlægges en aftale.\n');

/** Writes the project's content with one meeting and one redirect more; the meeting has a history of its own. */
export function writeExtraContent(folder: string): void {
  cpSync(AT_ROOT.content, folder, { recursive: true });
  mkdirSync(`${folder}/moeder/nordjylland/fu/2021-05-03`, { recursive: true });
  writeFileSync(`${folder}/moeder/nordjylland/fu/2021-05-03/et-notat.txt`, 'Et notat om kubikrodsmetoden.\n');
  const adresser = readFileSync(`${folder}/adresser.yaml`, 'utf8').replace(/omdirigeringer: *\[\]\n?/, '');
  writeFileSync(`${folder}/adresser.yaml`, adresser);
  const redirect = '  - { fra: /moeder/nordjylland/dassocial/, til: /moeder/nordjylland/das/ }\n';
  appendFileSync(
    `${folder}/adresser.yaml`,
    `${adresser.includes('omdirigeringer:') ? '' : 'omdirigeringer:\n'}${redirect}`,
  );
  git(folder, ['init', '--quiet']);
  for (const [text, moment] of [
    [AGENDA, '2021-03-20T12:00:00Z'],
    [EXTRA, '2021-03-30T12:00:00Z'],
  ] as const) {
    writeFileSync(`${folder}/moeder/nordjylland/fu/2021-05-03.md`, text);
    git(folder, ['add', basename(folder)], moment);
    git(folder, ['commit', '--quiet', '-m', 'Ændring'], moment);
  }
}

/** Runs git in the folder above the content, with nothing of the machine's own settings. */
function git(content: string, args: readonly string[], moment = ''): void {
  const who = { NAME: 'Redaktør', EMAIL: 'redaktion@portal.example', DATE: moment };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, value])),
  );
  const { status, stderr } = spawnSync('git', args, {
    cwd: dirname(content),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
