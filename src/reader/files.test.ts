import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withContent } from '../tests/overlay.ts';
import { checkBilag } from './check-bilag.ts';
import { listFiles } from './list-files.ts';
import { readPortal } from './read-content.ts';
import { readContentFile } from './read-file.ts';

const SOCDIR = 'moeder/nordjylland/socdir';
const HEAD = '---\norgan: nordjylland/socdir\ndato: 2013-01-10\nstatus: godkendt\n---\n\n## 1. A\n\n';

/** What is said of the good fixture with some files more: rule, file and message of each finding. */
function findingsWith(files: Record<string, string>): string[][] {
  return withContent(undefined, (folder) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return readPortal(folder).findings.map(({ rule, severity, file, message }) => [rule, severity, file, message]);
  });
}

describe('names that a repository should not hold', () => {
  it.each([
    ['con.txt', 'bilagsnavn'],
    ['notat.txt.', 'ukendt-fil'],
    ['tаkster.txt', 'bilagsnavn'],
    ['a\u030arsplan.txt', 'bilagsnavn'],
    ['takster?.txt', 'bilagsnavn'],
    ['notat.bak', 'ukendt-fil'],
  ])('an annex: %j', (name) => {
    const file = `${SOCDIR}/2012-03-01/${name}`;
    expect(findingsWith({ [file]: 'Tekst' })).toEqual([
      [expect.stringMatching(/navn$/), 'error', file, expect.any(String)],
    ]);
  });

  it.each(['2013-01-10.md~', '2013-01-10.md.bak', '~$13-01-10.md', '2013-01-1\u0660.md', '2013-01-10 .md'])(
    'a meeting: %j',
    (name) => {
      const file = `${SOCDIR}/${name}`;
      expect(findingsWith({ [file]: HEAD })).toEqual([
        [expect.stringMatching(/^filnavn$/), 'error', file, expect.any(String)],
      ]);
    },
  );

  it('two that are one on other computers', () => {
    const names = [`${SOCDIR}/2012-03-01/Takster.txt`, `${SOCDIR}/2012-03-01/takster.TXT`];
    expect(findingsWith(Object.fromEntries(names.map((name) => [name, 'Tekst'])))).toEqual([
      [
        'samme-adresse',
        'error',
        names[1],
        `Navnet er det samme som ${names[0]}, når der ses bort fra store og små bogstaver.`,
      ],
    ]);
  });

  it('those that Windows and macOS make are only warned of', () => {
    for (const file of [`${SOCDIR}/Thumbs.db`, '.DS_Store', `${SOCDIR}/2012-03-01/desktop.ini`])
      expect(findingsWith({ [file]: 'x' })).toEqual([
        ['ukendt-fil', 'warning', file, 'Filen er lavet af computerens eget system og bliver ikke offentliggjort.'],
      ]);
  });
});

describe('a folder that is called like a file', () => {
  it('is told of, with or without something in it', () => {
    withContent(undefined, (folder) => {
      mkdirSync(join(folder, SOCDIR, '2013-01-10.md'));
      mkdirSync(join(folder, SOCDIR, '2012-03-01/bilag.pdf'));
      writeFileSync(join(folder, SOCDIR, '2012-03-01/bilag.pdf/brev.pdf'), 'x');
      expect(readPortal(folder).findings.map(({ rule, file }) => [rule, file])).toEqual([
        ['ukendt-fil', `${SOCDIR}/2012-03-01/bilag.pdf`],
        ['ukendt-fil', `${SOCDIR}/2013-01-10.md`],
      ]);
    });
  });
});

describe('what the system does not hand over', () => {
  it('is told of, text and annex, and stops nothing else', () => {
    withContent(undefined, (folder) => {
      const gone = [`${SOCDIR}/2013-01-10.md`, `${SOCDIR}/2012-03-01/brev.pdf`];
      expect([
        readContentFile(folder, gone[0] ?? '', 'moede').findings,
        checkBilag(folder, gone[1] ?? ''),
      ]).toMatchObject(
        gone.map((file) => [
          { rule: 'fil-kan-ikke-laeses', file, message: 'Filen kan ikke læses: den er der ikke længere.' },
        ]),
      );
    });
  });

  it('may be the content folder itself, which is no finding but an error', () => {
    expect(() => listFiles('findes/ikke')).toThrow('ENOENT');
  });
});

describe('size', () => {
  it('over 1 MB is too much for a text', () => {
    expect(findingsWith({ [`${SOCDIR}/2013-01-10.md`]: HEAD + 'ord '.repeat(300_000) })).toEqual([
      [
        'fil-for-stor',
        'error',
        `${SOCDIR}/2013-01-10.md`,
        'Filen fylder 1,2 MB; en tekst må højst fylde 1 MB, så den er ikke læst.',
      ],
    ]);
    expect(findingsWith({ [`${SOCDIR}/2013-01-10.md`]: HEAD + 'ord '.repeat(225_000) })).toEqual([]);
  });

  it('over 50 MB is too much for an annex', () => {
    withContent(undefined, (folder) => {
      const file = `${SOCDIR}/2012-03-01/henvendelse.pdf`;
      truncateSync(join(folder, file), 51_000_000);
      expect(checkBilag(folder, file)).toMatchObject([
        { rule: 'bilag-stort', severity: 'error', message: 'Bilaget fylder 51 MB; det må højst fylde 50 MB.' },
      ]);
    });
  });
});

describe('a text that would take minutes', () => {
  const rows = (count: number, row: string) => Array(count).fill(row).join('\n');
  it.each([
    ['quotes', '> '.repeat(1000), 'for-indviklet'],
    ['lists', '- '.repeat(100_000), 'for-indviklet'],
    [
      'a table of 5,000 columns',
      `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${rows(1000, '| b |')}`,
      'for-indviklet',
    ],
    ['stars', `${'*'.repeat(100_000)}a${'*'.repeat(100_000)}`, 'for-indviklet'],
    ['open brackets', '['.repeat(400_000), undefined],
    ['open tags', '<a '.repeat(250_000), 'raa-html'],
    ['signs that nobody sees', rows(200_000, '\u200b'), 'usynlige-tegn'],
    ['a line of 900 KB', 'x '.repeat(450_000), undefined],
  ])('is told of, or read: %s', (_what, text, rule) => {
    const run = withContent(undefined, (folder) => {
      writeFileSync(join(folder, SOCDIR, '2013-01-10.md'), HEAD + text);
      return spawnSync(process.execPath, ['scripts/check.ts', '--json', '--content', folder], {
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 2 ** 26,
      });
    });
    expect([run.signal, run.stderr]).toEqual([null, '']);
    const findings: { rule: string }[] = JSON.parse(run.stdout);
    expect(findings[0]?.rule).toBe(rule);
    expect(findings.length).toBeLessThan(300);
  });
});

it('a file that was renamed is as good as before', () => {
  withContent(undefined, (folder) => {
    renameSync(
      join(folder, SOCDIR, '2012-03-01/henvendelse.pdf'),
      join(folder, SOCDIR, '2012-03-01/Henvendelse fra borger & co.pdf'),
    );
    expect(readPortal(folder).findings.map(({ rule }) => rule)).toEqual(['bilag-mangler']);
  });
});
