import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Moede } from '../model/moede.ts';
import { formatVersion } from '../model/version-tekst.ts';
import { TestRepository } from '../tests/repository.ts';
import { readHistory } from './read-history.ts';
import { readPortal } from './read-content.ts';

const FILE = 'moeder/nordjylland/socdir/2021-03-25.md';

let arkiv: TestRepository;
beforeEach(() => {
  arkiv = new TestRepository();
});
afterEach(() => {
  arkiv.delete();
  vi.unstubAllEnvs();
});

describe('the log of a meeting', () => {
  it('tells how an agenda became a draft and the draft was approved, with what was put right on the way', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-08', moede({ status: 'dagsorden', sted: 'Aalborg', et: 'Budget for 2022.' }));
    publish(
      '2021-03-28',
      moede({ status: 'udkast', sted: 'Aalborg', et: 'Budget for 2022.', beslutning: 'Godkendt.' }),
    );
    publish('2021-05-03', moede({ status: 'godkendt', sted: 'Aalborg', et: 'Budget for 2022.', beslutning: 'Udsat.' }));
    publish('2021-06-01', moede({ status: 'godkendt', sted: 'Skagen', et: 'Budget for 2022.', beslutning: 'Udsat.' }));
    expect(await log()).toEqual([
      '2021-03-01 Dagsorden offentliggjort',
      '2021-03-08 Dagsorden rettet: Rettet: punkt 1, sted.',
      '2021-03-28 Udkast til referat offentliggjort',
      '2021-05-03 Godkendt referat offentliggjort: Rettet: punkt 2.',
      '2021-06-01 Referat rettet: Rettet: sted.',
    ]);
  });

  it('is not kept of a meeting that was published on one day only, however often', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-01', moede({ status: 'udkast' }));
    expect(await log()).toEqual([]);
  });

  it('has one version for a day, the last, and days are those of Denmark', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    arkiv.write(FILE, moede({ status: 'udkast' }));
    arkiv.commit('2021-07-01T21:59:00Z');
    arkiv.write(FILE, moede({ status: 'aflyst' }));
    arkiv.commit('2021-07-01T22:01:00Z');
    arkiv.write(FILE, moede({ status: 'godkendt' }));
    arkiv.commit('2021-07-02T12:00:00Z');
    expect(await log()).toEqual([
      '2021-03-01 Dagsorden offentliggjort',
      '2021-07-01 Udkast til referat offentliggjort',
      '2021-07-02 Godkendt referat offentliggjort',
    ]);
  });

  it('knows nothing of what a branch held before it was merged', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    arkiv.git('checkout', '--quiet', '-b', 'referat');
    publish('2021-03-02', moede({ status: 'udkast', et: 'Hemmeligt.' }));
    publish('2021-03-03', moede({ status: 'udkast', et: 'Regnskab.' }));
    arkiv.git('checkout', '--quiet', 'main');
    arkiv.write('moeder/nordjylland/socdir/2020-01-01.md', moede({ status: 'godkendt' }));
    arkiv.commit('2021-03-04T12:00:00Z');
    arkiv.merge('referat', '2021-03-10T12:00:00Z');
    expect(await log()).toEqual([
      '2021-03-01 Dagsorden offentliggjort',
      '2021-03-10 Udkast til referat offentliggjort',
    ]);
  });

  it('leaves out what no reader can see: blanks, line breaks, notes in the fields, and what an item is filed under', async () => {
    publish('2021-03-01', moede({ status: 'godkendt', et: 'Regnskab for året 2020.' }));
    publish('2021-03-02', moede({ status: 'godkendt', et: 'Regnskab for\nåret  2020.' }));
    publish('2021-03-03', moede({ status: 'godkendt # set efter', et: 'Regnskab for året 2020.' }));
    publish('2021-03-04', moede({ status: 'godkendt', felter: 'punkter: { 1: { sag: nordjylland/budget } }' }));
    expect(await log()).toEqual([]);
  });

  it('does not take a note for changed because another was put before it', async () => {
    publish('2021-03-01', moede({ status: 'godkendt', beslutning: 'Godkendt.[^b]\n\n[^b]: Enigt.' }));
    publish(
      '2021-03-02',
      moede({ status: 'godkendt', et: 'Regnskab.[^a]', beslutning: 'Godkendt.[^b]\n\n[^a]: Nyt.\n\n[^b]: Enigt.' }),
    );
    expect(await log()).toContain('2021-03-02 Referat rettet: Rettet: punkt 1.');
  });

  it('sees a changed outcome, a link that leads elsewhere, and items that came, went or changed their numbers', async () => {
    const head = '---\norgan: nordjylland/socdir\ndato: 2021-03-25\nstatus: godkendt\n';
    publish(
      '2021-03-01',
      `${head}---\n\n## 1. A\n\n[link](https://a.example)\n\n## 2. B\n\nb\n\n## 3. C\n\nc\n\n## 4. D\n\nd\n`,
    );
    publish(
      '2021-03-02',
      `${head}punkter: { 3: { udfald: udsat } }\n---\n\n## 1. A\n\n[link](https://b.example)\n\n## 2. B\n\nb\n\n## 3. C\n\nc\n\n## 7. E\n\ne\n`,
    );
    publish(
      '2021-03-03',
      `${head}punkter: { 3: { udfald: udsat } }\n---\n\nTil orientering.\n\n## 2. A\n\n[link](https://b.example)\n\n## 1. B\n\nb\n\n## 3. C\n\nc\n\n## 7. E\n\ne\n`,
    );
    expect(await log()).toEqual([
      '2021-03-01 Referat offentliggjort',
      '2021-03-02 Referat rettet: Rettet: punkt 1 og 3. Tilføjet: punkt 7. Udgået: punkt 4.',
      '2021-03-03 Referat rettet: Rettet: punkternes numre og orden, indledning.',
    ]);
  });

  it('counts annexes that were added, replaced and taken away', async () => {
    publish('2021-03-01', moede({ status: 'godkendt' }));
    for (const name of ['a', 'b', 'c']) arkiv.write(FILE.replace('.md', `/${name}.txt`), name);
    arkiv.commit('2021-03-02T12:00:00Z');
    arkiv.write(FILE.replace('.md', '/a.txt'), 'andet');
    arkiv.remove(FILE.replace('.md', '/b.txt'));
    arkiv.commit('2021-03-03T12:00:00Z');
    expect(await log()).toEqual([
      '2021-03-01 Referat offentliggjort',
      '2021-03-02 Referat rettet: Tilføjet: 3 bilag.',
      '2021-03-03 Referat rettet: Rettet: et bilag. Udgået: et bilag.',
    ]);
  });

  it('names a version that cannot be read any more as a change, and says no more of it', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'foreløbig' }));
    publish('2021-03-03', Buffer.from('møde', 'latin1'));
    publish('2021-03-04', moede({ status: 'godkendt' }));
    expect(await log()).toEqual([
      '2021-03-01 Dagsorden offentliggjort',
      '2021-03-02 Ændret: Hvad der er ændret, kan ikke læses af de gamle filer.',
      '2021-03-03 Ændret: Hvad der er ændret, kan ikke læses af de gamle filer.',
      '2021-03-04 Ændret, vist som referat: Hvad der er ændret, kan ikke læses af de gamle filer.',
    ]);
  });

  it('says that a page was away, and back again', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    arkiv.remove(FILE);
    arkiv.commit('2021-03-02T12:00:00Z');
    publish('2021-03-03', moede({ status: 'udkast' }));
    expect(await log()).toEqual([
      '2021-03-01 Dagsorden offentliggjort',
      '2021-03-02 Taget af portalen',
      '2021-03-03 Udkast til referat offentliggjort igen',
    ]);
  });

  it('follows a file that got another name, and not the file that took its old one', async () => {
    const other = 'moeder/nordjylland/socdir/2021-03-24.md';
    const long = { status: 'dagsorden', et: 'Regnskabet viser et lille overskud. '.repeat(10) };
    arkiv.write(other, moede(long).replace('03-25', '03-24'));
    arkiv.commit('2021-03-01T12:00:00Z');
    arkiv.remove(other);
    publish('2021-03-02', moede(long));
    arkiv.write(other, '---\norgan: nordjylland/socdir\ndato: 2021-03-24\nstatus: aflyst\n---\n');
    arkiv.commit('2021-03-03T12:00:00Z');
    expect(await log()).toEqual(['2021-03-01 Dagsorden offentliggjort', '2021-03-02 Dagsorden rettet: Rettet: dato.']);
    expect(await log(other)).toEqual([]);
  });

  it('does not count a meeting of its own name that was taken away before', async () => {
    const other = 'moeder/nordjylland/socdir/2021-03-24.md';
    const long = { status: 'dagsorden', et: 'Regnskabet viser et lille overskud. '.repeat(10) };
    publish('2021-01-01', '---\norgan: nordjylland/socdir\ndato: 2021-03-25\nstatus: aflyst\n---\n');
    arkiv.remove(FILE);
    arkiv.commit('2021-01-02T12:00:00Z');
    arkiv.write(other, moede(long).replace('03-25', '03-24'));
    arkiv.commit('2021-03-01T12:00:00Z');
    arkiv.remove(other);
    publish('2021-03-02', moede(long));
    expect(await log()).toEqual(['2021-03-01 Dagsorden offentliggjort', '2021-03-02 Dagsorden rettet: Rettet: dato.']);
  });

  it('leaves out a day on which all became as it was, and one on which a page came and went', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    arkiv.remove(FILE);
    arkiv.commit('2021-03-01T13:00:00Z');
    publish('2021-03-02', moede({ status: 'dagsorden' }));
    publish('2021-03-03', moede({ status: 'aflyst' }));
    publish('2021-03-03', moede({ status: 'dagsorden' }));
    publish('2021-03-04', moede({ status: 'udkast' }));
    expect(await log()).toEqual([
      '2021-03-02 Dagsorden offentliggjort',
      '2021-03-04 Udkast til referat offentliggjort',
    ]);
  });

  it('is read of names with æ, ø and å, below any folder of a repository', async () => {
    const file = 'moeder/nordjylland/økonomi/2021-03-25.md';
    arkiv.git('config', 'core.quotePath', 'true');
    arkiv.write(file, moede({ status: 'dagsorden' }));
    arkiv.commit('2021-03-01T12:00:00Z');
    arkiv.write(file, moede({ status: 'udkast' }));
    arkiv.commit('2021-03-02T12:00:00Z');
    expect(await log(file)).toHaveLength(2);
  });

  it('does not know of what is not committed', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast' }));
    arkiv.write(FILE, moede({ status: 'godkendt' }));
    expect(await log()).toHaveLength(2);
  });

  it('is kept back when the meeting says so', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast', felter: 'historik: false' }));
    expect((await history()).versioner.size).toBe(0);
  });

  it('is the same from the same repository', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast' }));
    expect(await history()).toEqual(await history());
  });
});

describe('a history that cannot be read is told in a Danish sentence:', () => {
  const problem = async (folder = arkiv.content) => (await readHistory(folder, [meeting(FILE)])).problem;

  it('there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uden-arkiv-'));
    expect(await problem(folder)).toBe(
      'Historikken kan ikke læses, så møderne vises uden log over tidligere udgaver: indholdets mappe ligger ikke i et arkiv (git).',
    );
    rmSync(folder, { recursive: true });
  });

  it('there is no git', async () => {
    vi.stubEnv('PATH', '/findes-ikke');
    expect(await problem()).toMatch(/: git er ikke installeret\.$/);
  });

  it('the repository was fetched without its past', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast' }));
    const shallow = `${arkiv.folder}/lav`;
    arkiv.git('clone', '--quiet', '--depth=1', `file://${arkiv.folder}`, shallow);
    expect(await problem(`${shallow}/content`)).toMatch(
      /uden sine ældre udgaver.*git fetch --unshallow.*fetch-depth: 0\.$/,
    );
  });

  it('the folder is not part of the repository it lies in', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    const build = `${arkiv.folder}/.build/indhold`;
    mkdirSync(build, { recursive: true });
    cpSync(arkiv.content, build, { recursive: true });
    writeFileSync(`${arkiv.folder}/.gitignore`, '.build\n');
    expect(await problem(build)).toMatch(/: møderne er ikke gemt i arkivet \(git\)\.$/);
  });

  it('nothing was ever committed', async () => {
    expect(await problem()).toMatch(/^Historikken kan ikke læses/);
  });

  it('the repository is damaged', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast' }));
    arkiv.damage();
    expect(await problem()).toMatch(/^Historikken kan ikke læses/);
  });

  it('but no word is said where there is nothing to tell of', async () => {
    expect(await readHistory(arkiv.content, [])).toEqual({ versioner: new Map(), problem: undefined });
  });
});

describe('the repository that is asked', () => {
  it('is that of the folder, whatever repository the environment names', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast' }));
    const other = new TestRepository();
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.folder);
    vi.stubEnv('GIT_INDEX_FILE', join(other.folder, 'index'));
    expect(await log()).toHaveLength(2);
    other.delete();
  });

  it('answers the same whatever the settings of its owner', async () => {
    publish('2021-03-01', moede({ status: 'dagsorden' }));
    publish('2021-03-02', moede({ status: 'udkast' }));
    const before = await log();
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['log.follow', 'true'],
      ['log.showRoot', 'false'],
      ['diff.renames', 'false'],
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['core.abbrev', '4'],
      ['log.date', 'relative'],
      ['log.decorate', 'full'],
    ] as const)
      arkiv.git('config', key, value);
    expect(await log()).toEqual(before);
    expect(before).toHaveLength(2);
  });
});

/** A meeting with two items. */
function moede(parts: { status: string; sted?: string; et?: string; beslutning?: string; felter?: string }): string {
  const { status, sted = 'Hobro', et = 'Regnskab for året 2020.', beslutning, felter = '' } = parts;
  const decided = beslutning === undefined ? '' : `\n### Beslutning\n\n${beslutning}\n`;
  return `---\norgan: nordjylland/socdir\ndato: 2021-03-25\nsted: ${sted}\nstatus: ${status}\n${felter}\n---\n\n## 1. Økonomi\n\n${et}\n\n## 2. Takster\n\nTaksterne drøftes.\n${decided}`;
}

function publish(day: string, text: string | Uint8Array): void {
  arkiv.write(FILE, text);
  arkiv.commit(`${day}T12:00:00Z`);
}

const history = () => readHistory(arkiv.content, readPortal(arkiv.content).portal.moeder);

/** The log of a meeting in words, a line for each version. */
async function log(file = FILE): Promise<string[]> {
  const { versioner, problem } = await readHistory(arkiv.content, [meeting(file)]);
  expect(problem).toBeUndefined();
  return (versioner.get(file)?.liste ?? []).map((version) => {
    const { titel, linjer } = formatVersion(version);
    return `${version.dato} ${[titel, linjer.join(' ')].filter((text) => text !== '').join(': ')}`;
  });
}

/** A meeting of which only the file matters. */
function meeting(file: string): Moede {
  const organ = 'nordjylland/socdir';
  return { id: file, file, organ, dato: '2021-03-25', status: 'godkendt', indhold: [], bilagsfiler: [] };
}
