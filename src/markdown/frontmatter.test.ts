import { describe, expect, it } from 'vitest';
import { bodyOf, readFrontmatter, readYaml } from './frontmatter.ts';

const MOEDE = `---
organ: nordjylland/socdir
tid: 13.00
deltagere:
  - Jane Hvas
  - { navn: Jim, kommune: assens }
punkter:
  3: { udfald: godkendt }
---

## 3. Møde
`;

describe('a file taken apart', () => {
  it('has its fields and its text', () => {
    const { values, findings, body } = readFrontmatter(MOEDE);
    expect(findings).toEqual([]);
    expect(values).toEqual({
      organ: 'nordjylland/socdir',
      tid: '13.00',
      deltagere: ['Jane Hvas', { navn: 'Jim', kommune: 'assens' }],
      punkter: { 3: { udfald: 'godkendt' } },
    });
    expect(body?.trim()).toBe('## 3. Møde');
  });

  it('keeps the lines of the text where they are in the file', () => {
    const line = (text = '') => text.split('\n').indexOf('## 3. Møde');
    expect(line(readFrontmatter(MOEDE).body)).toBe(line(MOEDE));
  });

  it.each<[path: PropertyKey[], line: number, column: number]>([
    [['organ'], 2, 1],
    [['tid'], 3, 1],
    [['deltagere', 0], 5, 5],
    [['deltagere', 1, 'kommune'], 6, 18],
    [['deltagere', '1', 'kommune'], 6, 18],
    [['punkter', '3', 'udfald'], 8, 8],
    [['punkter', '3', 'sag'], 8, 3],
    [['deltagere', 7, 'navn'], 4, 1],
    [['status'], 2, 1],
    [[], 2, 1],
  ])('knows where a field stands, or the one it would stand in: %j', (path, line, column) => {
    expect(readFrontmatter(MOEDE).placeOf(path)).toEqual({ line, column });
  });

  it('counts columns in UTF-16 units', () => {
    expect(readFrontmatter('---\na: { æ: 🎉, b: x }\n---\n').placeOf(['a', 'b']).column).toBe(
      'a: { æ: 🎉, '.length + 1,
    );
  });

  it('ends its fields at the first line that is nothing but ---', () => {
    const text = '---\nnote: |\n  ---\ntitel: "--- x"\n---\n\nførst\n\n---\n\nsidst\n';
    expect(readFrontmatter(text).values).toEqual({ note: '---\n', titel: '--- x' });
    expect(bodyOf(text)).toBe('\nførst\n\n---\n\nsidst\n');
  });

  it('has the same text for checking and for rendering', () => {
    for (const text of [MOEDE, '---\na: b\n--- \nx\n', '---\na: b\n---x\n---\ny', '---\na: b\n---'])
      expect(bodyOf(text).trim()).toBe(readFrontmatter(text).body?.trim());
  });
});

describe('a file without fields', () => {
  it.each([
    ['an empty file', '', 'Filen er tom.'],
    ['text alone', '## 1. Punkt\n', 'Filen begynder ikke med oplysninger mellem to linjer med ---.'],
    ['an empty line first', '\n---\na: b\n---\n', 'Der er tomme linjer før oplysningerne.'],
    ['another format', '+++\na = 1\n+++\n', 'Oplysningerne er skrevet i et andet format (TOML, mellem +++).'],
    ['a code block', '```yaml\na: b\n```\n', 'Filen begynder med «```yaml» og ikke med ---.'],
    [
      'fields that do not end',
      '---\na: b\n\n## 1. Punkt\n',
      'Oplysningerne øverst begynder med ---, men slutter ikke.',
    ],
  ])('is told so: %s', (_what, text, message) => {
    const { values, findings, body } = readFrontmatter(text);
    expect(values).toBeUndefined();
    expect(findings).toEqual([expect.objectContaining({ rule: 'oplysninger-mangler', line: 1, column: 1, message })]);
    expect(body).toBeUndefined();
  });

  it.each(['...', '----', '–––', ' ---'])('is shown what stands in the place of their end: %s', (end) => {
    const [finding] = readFrontmatter(`---\na: b\n${end}\n\nx\n`).findings;
    expect([finding?.line, finding?.message]).toEqual([
      3,
      `Oplysningerne øverst skal slutte med ---, men her står «${end.trim()}».`,
    ]);
  });
});

describe('values', () => {
  it.each([
    '13.00',
    '007',
    'no',
    'Yes',
    'on',
    '2012-03-01',
    '1.480.874',
    '0x1F',
    '1e3',
    '.inf',
    '2011-43820',
    '§ 82 a, b og c',
    'R&D',
    'a*b',
    'hej!',
    '🎉',
  ])('stay text: %s', (value) => {
    expect(readYaml(`felt: ${value}`).values).toEqual({ felt: value });
  });

  it('are themselves when they are true, false or nothing', () => {
    expect(readYaml('a: true\nb: false\nc: null\nd: ~\ne:\n').values).toEqual({
      a: true,
      b: false,
      c: null,
      d: null,
      e: null,
    });
  });

  it('in quotation marks are text whatever they are', () => {
    expect(readYaml('a: "true"\nb: \'null\'\nc: "Møde: det første"').values).toEqual({
      a: 'true',
      b: 'null',
      c: 'Møde: det første',
    });
  });
});

const faults = (yaml: string) =>
  readYaml(yaml).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('broken YAML is explained at its place', () => {
  it.each([
    ['a colon too many', 'dato: 2012-03-01\ntitel: Møde: det første\n', '2:8 Der står et kolon for meget.'],
    ['a missing colon', 'dato: 2012-03-01\ntitel Mødet\n', '2:1 Der mangler et tegn, fx et komma eller et kolon.'],
    ['no space after a colon', 'dato:2012-03-01\nsted: Aalborg\n', '1:1 Der mangler et mellemrum efter «dato:».'],
    [
      'a quotation that is not closed',
      'a: b\ntitel: "Møde\nsted: Aalborg\n',
      '2:8 Anførselstegnet bliver ikke lukket.',
    ],
    ['a tab', 'kilde:\n\ttitel: x\n', '2:1 Linjen er rykket ind med tabulator.'],
    ['a field twice', 'a: b\nc: d\na: e\n', '3:1 Feltet står to gange.'],
    [
      'a bracket that is not closed',
      'a: [b, c\nd: e\n',
      '2:1 Linjen er rykket forkert ind, eller en parentes før den er ikke lukket.',
    ],
    ['an anchor', 'a: &x b\n', '1:4 Et anker med & kan ikke bruges i oplysningerne.'],
    ['an anchor on a map', 'a: &x\n  b: c\n', '1:4 Et anker med & kan ikke bruges i oplysningerne.'],
    ['a tag of its own', 'a: !x b\n', '1:4 Et mærke med ! kan ikke bruges i oplysningerne.'],
    ['a tag that YAML knows', 'a: !!binary aGVq\n', '1:5 Et mærke med ! kan ikke bruges i oplysningerne.'],
    ['a merge key', '<<: { a: b }\n', '1:1 Feltet << kan ikke bruges i oplysningerne.'],
    ['a prototype', 'a: b\nc: { __proto__: { d: e } }\n', '2:6 Feltet __proto__ kan ikke bruges i oplysningerne.'],
    ['a list as a name', '[a]: b\n', '1:1 Et felts navn skal være almindelig tekst.'],
    ['a second document', 'a: b\n---\nc: d\n', '2:1 Oplysningerne kan ikke læses fra dette sted.'],
  ])('%s', (_what, yaml, fault) => {
    expect(faults(yaml)).toEqual([fault]);
    expect(readYaml(yaml).values).toBeUndefined();
  });

  it('each fault where it is, one a line', () => {
    expect(faults('a: &x b\nc: *x\n')).toEqual([
      '1:4 Et anker med & kan ikke bruges i oplysningerne.',
      '2:4 En henvisning med * kan ikke bruges i oplysningerne.',
    ]);
  });

  it('counting from the first line of the file', () => {
    expect(readFrontmatter('---\na: b\na: c\n---\n').findings[0]?.line).toBe(3);
  });

  it('and nothing is inherited from a field with a dangerous name', () => {
    readYaml('__proto__: { polluted: true }');
    expect('polluted' in {}).toBe(false);
  });
});
