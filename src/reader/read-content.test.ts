import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExpected, withContent } from '../tests/overlay.ts';
import { checkContent, readContent, readPortal, rereadFile } from './read-content.ts';

const GOOD = 'src/tests/fixtures/good';
const CASES = readdirSync('src/tests/fixtures/bad');
const AWKWARD = 'src/tests/fixtures/awkward';

describe('what is wrong is found, at its place and all at once', () => {
  it.each(CASES)('%s', (overlay) => {
    const findings = withContent(overlay, (folder) => readPortal(folder).findings);
    expect(findings.map(({ help: _help, ...finding }) => finding)).toEqual(readExpected(overlay));
    expect(findings.every(({ help }) => help.endsWith('.'))).toBe(true);
  });
});

describe('the cases', () => {
  it('show every rule that the guide has a heading for; what no fixture can be is shown by tests of its own', () => {
    const ELSEWHERE = ['fil-mangler', 'fil-for-stor', 'fil-kan-ikke-laeses', 'bilag-stort'];
    const guide = readFileSync('content/README.md', 'utf8').split('\n## Fejlmeddelelser\n')[1] ?? '';
    const rules = [...guide.matchAll(/^### (.+)$/gm)].map(([, rule = '']) => rule);
    const shown = CASES.flatMap((overlay) => readExpected(overlay).map(({ rule }) => rule));
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => !ELSEWHERE.includes(rule) && !shown.includes(rule))).toEqual([]);
  });
});

describe('a link of the file system', () => {
  it('is not followed, whether to a file or to a folder', () => {
    const findings = withContent(undefined, (folder) => {
      symlinkSync('2012-03-01.md', join(folder, 'moeder/nordjylland/socdir/2013-01-10.md'));
      symlinkSync('2012-03-01', join(folder, 'moeder/nordjylland/socdir/2012-06-14'));
      return readPortal(folder).findings;
    });
    expect(findings.map(({ severity, file, message }) => [severity, file, message])).toEqual([
      [
        'error',
        'moeder/nordjylland/socdir/2012-06-14',
        'Filen er en genvej eller noget andet, der ikke kan offentliggøres.',
      ],
      [
        'error',
        'moeder/nordjylland/socdir/2013-01-10.md',
        'Filen er en genvej eller noget andet, der ikke kan offentliggøres.',
      ],
    ]);
  });
});

describe('what is right passes', () => {
  it.each(['content', GOOD, AWKWARD])('%s', (folder) => {
    expect(readPortal(folder).findings).toEqual([]);
  });
});

describe('a portal', () => {
  const { portal } = readPortal(GOOD);

  it('has everything its folder holds', () => {
    const count = Object.fromEntries(
      Object.entries(portal).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.length]] : [])),
    );
    expect(count).toEqual({
      regioner: 4,
      kommuner: 3,
      ordliste: 2,
      moeder: 2,
      organer: 2,
      rammeaftaler: 1,
      aarshjul: 1,
      sager: 1,
      sider: 1,
    });
    expect(portal.indstillinger.navn).toBe('Prøveportalen');
    expect(portal.adresser.udgivet).toHaveLength(3);
  });

  it('has meetings as facts: their items, sections and annexes, without their text', () => {
    const [moede] = portal.moeder;
    expect([moede?.id, moede?.file]).toEqual([
      'nordjylland/socdir/2012-03-01',
      'moeder/nordjylland/socdir/2012-03-01.md',
    ]);
    expect(moede?.indhold.map(({ id, titel, line, afsnit }) => [id, titel, line, afsnit])).toEqual([
      ['punkt-1', 'Henvendelse fra Metodecentret', 20, ['indstilling', 'bilag', 'beslutning']],
      ['punkt-2', 'Regnskab og budget', 36, ['beslutning']],
      ['punkt-3', 'Eventuelt', 48, []],
    ]);
    expect(moede?.bilagsfiler).toEqual(['henvendelse.pdf']);
    expect(JSON.stringify(moede)).not.toContain('ikke tiltræde forslaget');
  });

  it('has agreements with the files beside them', () => {
    expect(portal.rammeaftaler[0]?.bilagsfiler).toEqual(['styringsaftale.pdf']);
  });

  it('is the same with a byte order mark and Windows line ends', () => {
    const { moeder } = readPortal(AWKWARD).portal;
    const [windows, plain] = ['2024-02-29', '2024-02-29-ekstraordinaert'].map((dag) =>
      moeder.find(({ id }) => id === `groenland/sana/${dag}`),
    );
    expect(readFileSync(`${AWKWARD}/${windows?.file}`).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(readFileSync(`${AWKWARD}/${windows?.file}`, 'utf8')).toContain('\r\n');
    expect({ ...windows, id: '', file: '', bilagsfiler: [] }).toEqual({ ...plain, id: '', file: '', bilagsfiler: [] });
    expect(plain?.indhold.length).toBeGreaterThan(0);
  });
});

describe('a folder that lacks a file', () => {
  it.each(['portal.yaml', 'regioner.yaml', 'kommuner.yaml'])('needs %s, and says no more than that', (file) => {
    const findings = withContent(undefined, (folder) => {
      rmSync(join(folder, file));
      return readPortal(folder).findings;
    });
    expect(findings.map(({ rule, file: at, message }) => [rule, at, message])).toEqual([
      ['fil-mangler', file, `Filen ${file} mangler.`],
    ]);
  });

  it.each(['ordliste.yaml', 'adresser.yaml'])('can do without %s', (file) => {
    withContent(undefined, (folder) => {
      rmSync(join(folder, file));
      expect(readPortal(folder).findings).toEqual([]);
    });
  });
});

describe('a folder that changes while it is watched', () => {
  const MOEDE = 'moeder/nordjylland/socdir/2012-06-14.md';

  it('gives after each change what reading it anew would', () => {
    withContent(undefined, (folder) => {
      const content = readContent(folder);
      const expectSame = () => expect(checkContent(content)).toEqual(readPortal(folder));
      const change = (file: string, text: string | undefined) => {
        if (text === undefined) rmSync(join(folder, file));
        else writeFileSync(join(folder, file), text);
        rereadFile(content, file, text !== undefined);
        expectSame();
      };
      const text = readFileSync(join(folder, MOEDE), 'utf8');
      change(MOEDE, text.replace('status: udkast', 'status: nix'));
      change(MOEDE, undefined);
      change('noter.md', 'x');
      change('noter.md', undefined);
      change('moeder/nordjylland/socdir/2012-03-01/nyt.pdf', 'x');
      change('moeder/nordjylland/socdir/2012-01-01.md', text.replace('2012-06-14', '2012-01-01'));
      change(MOEDE, text);
      cpSync(join(folder, 'sider/om.mdx'), join(folder, 'sider/en.mdx'));
      rereadFile(content, 'sider/en.mdx', true);
      expectSame();
    });
  });
});
