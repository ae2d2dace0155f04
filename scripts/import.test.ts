import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const content = join(folder, 'content');
cpSync('content', content, { recursive: true, filter: (path) => !/[\\/]moeder$/.test(path) });
afterAll(() => rmSync(folder, { recursive: true }));

function runImport(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/import.ts', '--content', content, ...args], { encoding: 'utf8' });
}

function paper(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const REFERAT = paper(
  'referat.txt',
  'Referat\n\nMøde: SOCDIR\nTid: 4. juni 2013 kl. 10-12\nSted: Hobro\nDeltagere: Anna Prøve, Bo Eksempel\nDok.nr.: 2013-12345\n\n1. Evt.\n\nIntet.\n',
);
const AFTALE = paper('aftale.txt', 'Samarbejdsaftale\n\n1. Formål\n\nAftalen er lavet.\n');
const FILE = 'moeder/nordjylland/socdir/2013-06-04.md';

describe('import', () => {
  it('writes nothing with --dry-run, but shows the whole file', () => {
    const { status, stdout } = runImport(REFERAT, '--dry-run', '--json');
    const [result] = JSON.parse(stdout);
    expect([status, existsSync(join(content, FILE))]).toEqual([0, false]);
    expect(result.markdown).toContain('## 1. Evt.');
    expect(result).toMatchObject({
      source: REFERAT,
      file: join(content, FILE),
      meeting: { organ: 'nordjylland/socdir', dato: '2013-06-04', tid: '10.00-12.00', dokumentnr: '2013-12345' },
      punkter: [{ nr: '1', titel: 'Evt.', afsnit: [] }],
      doubts: [],
      dropped: [],
      wordsLost: [],
      wordsInvented: [],
    });
  });

  it('writes a meeting once: the same paper is recognised and what stands there is not touched', () => {
    expect(runImport(REFERAT, '--json').status).toBe(0);
    const written = readFileSync(join(content, FILE), 'utf8');
    writeFileSync(join(content, FILE), written.replace('Intet.', 'Intet nyt.'));
    const again = runImport(REFERAT, '--json');
    expect(again.status).toBe(1);
    expect(JSON.parse(again.stdout)[0].error).toContain('ser ud til at være importeret før');
    expect(readFileSync(join(content, FILE), 'utf8')).toContain('Intet nyt.');
  });

  it('knows a paper by its document number when its day was corrected', () => {
    const moved = paper('flyttet.txt', readFileSync(REFERAT, 'utf8').replace('4. juni', '5. juni'));
    const { status, stdout } = runImport(moved);
    expect([status, stdout]).toEqual([1, expect.stringContaining('fra dokument 2013-12345')]);
  });

  it('imports the rest when one paper cannot be, and says which', () => {
    const out = join(folder, 'ud');
    const { status, stdout } = runImport(AFTALE, REFERAT, '--out', out);
    expect(status).toBe(1);
    expect(stdout).toContain(`${AFTALE}\n  Ikke importeret: Papiret ligner ikke en dagsorden eller et referat`);
    expect(existsSync(join(out, FILE))).toBe(true);
  });

  it('gives a paper up that is too heavy, says so, and imports the rest', () => {
    const out = join(folder, 'tungt');
    const heavy = paper('tungt.txt', `${readFileSync(REFERAT, 'utf8')}${'Forgå-\nende '.repeat(150_000)}`);
    const empty = paper('tomt.docx', '');
    const { status, stdout } = runImport(heavy, empty, REFERAT, '--out', out, '--json');
    const results = JSON.parse(stdout);
    expect([status, results.map(({ error }: { error: string }) => error)]).toEqual([
      1,
      [expect.stringContaining('Filen er for tung at læse.'), expect.stringContaining('Filen er tom.'), null],
    ]);
    expect(existsSync(join(out, FILE))).toBe(true);
  });

  it.each([
    [[], 'Skriv navnet på mindst én fil.'],
    [[REFERAT, '--organ', 'nordjylland/findes-ikke'], 'Organet «nordjylland/findes-ikke» findes ikke'],
    [[REFERAT, '--dato', '2013-02-30'], '«2013-02-30» er ikke en dag.'],
    [[REFERAT, '--tid', 'længe'], '«længe» er ikke et antal sekunder.'],
    [[REFERAT, '--ukendt'], '--ukendt'],
  ])('ends with 2 when it is used wrongly: %j', (args, message) => {
    const { status, stderr } = runImport(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
