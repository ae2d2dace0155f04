import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AT_ROOT, BELOW, type TestSite } from './sites.ts';

/** The day the test sites are built for. */
const TODAY = '2021-04-01';

/** Builds both sites at the same time, as two secretariats on one machine would. */
export default async function setup(): Promise<void> {
  rmSync(dirname(AT_ROOT.out), { recursive: true, force: true });
  writeContent(BELOW.content);
  await Promise.all([buildSite(AT_ROOT), buildSite(BELOW)]);
}

/** Runs the build command as an editor would; fails with what it printed. */
export async function buildSite({ content, out, adresse }: TestSite): Promise<void> {
  const env = { ...process.env, PORTAL_ADRESSE: adresse, PORTAL_TODAY: TODAY, NODE_ENV: 'production' };
  const child = spawn('node', ['scripts/build.ts', '--content', content, '--out', out], { env });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${printed}`);
}

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

function writeContent(folder: string): void {
  cpSync(AT_ROOT.content, folder, { recursive: true });
  mkdirSync(`${folder}/moeder/nordjylland/fu/2021-05-03`, { recursive: true });
  writeFileSync(`${folder}/moeder/nordjylland/fu/2021-05-03.md`, EXTRA);
  writeFileSync(`${folder}/moeder/nordjylland/fu/2021-05-03/et-notat.txt`, 'Et notat.\n');
  const adresser = readFileSync(`${folder}/adresser.yaml`, 'utf8').replace(/omdirigeringer: *\[\]\n?/, '');
  writeFileSync(`${folder}/adresser.yaml`, adresser);
  const redirect = '  - { fra: /moeder/nordjylland/dassocial/, til: /moeder/nordjylland/das/ }\n';
  appendFileSync(
    `${folder}/adresser.yaml`,
    `${adresser.includes('omdirigeringer:') ? '' : 'omdirigeringer:\n'}${redirect}`,
  );
}
