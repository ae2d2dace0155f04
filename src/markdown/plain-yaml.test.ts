import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, readFrontmatter } from './frontmatter.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** Frontmatter and data of all content and all cases, as they are written. */
const SOURCES = globSync(['content/**/*.{md,mdx,yaml}', 'src/tests/fixtures/**/*.{md,mdx,yaml}']).map(
  (file): [string, string] => {
    const text = readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    return [file, file.endsWith('.yaml') ? text : (text.slice(4).split(/^---\s*$/m)[0] ?? '')];
  },
);

/** What the parser of the whole language makes of a source. */
function expectSame(source: string): boolean {
  const plain = readPlainYaml(source);
  if (!plain) return false;
  const { values, findings } = parseYaml(source);
  expect({ source, values: plain.values, findings: [] }).toEqual({ source, values, findings });
  expect(JSON.stringify(plain.values)).toBe(JSON.stringify(values));
  return true;
}

describe('plain YAML is read as the parser reads it', () => {
  it('in every file, and nearly every meeting is plain', () => {
    const plain = SOURCES.filter(([, source]) => expectSame(source)).map(([file]) => file);
    const moeder = SOURCES.filter(([file]) => file.startsWith('content/moeder/'));
    expect(plain.filter((file) => file.startsWith('content/moeder/')).length).toBeGreaterThan(moeder.length / 3);
  });

  const LINE = fc.constantFrom(
    ...[
      'a: b',
      'a:',
      'b: c d',
      'c: "x, y"',
      "d: 'x'",
      '- a',
      '- a: b',
      '-  b: c',
      '- { a: b, c: "d" }',
      '- [a, b]',
      '- - a',
    ],
    ...[
      'e: [a, b c, { d: e }]',
      'f: {}',
      'g: []',
      'h: true',
      'i: null',
      'j: ~',
      'k: True',
      '1: { a: b }',
      'l: 10.00-12.00',
    ],
    ...[
      'm: a: b',
      'n: a:',
      'o: {a: b}',
      'p: {a:b}',
      'q: { a: }',
      'r: [a, ]',
      's: [a: b]',
      'true: x',
      'a',
      '"a"',
      '',
      ' ',
    ],
    ...[
      '# en note: {',
      '  # en note',
      '#note',
      'aa: x # note',
      'bb: #note',
      '- /a/b/',
      'cc: [/a/, /b/]',
      'dd: { a: /a/, b: / }',
      'ee: /a/#b',
      't: (x) og & y',
      'u: x - y',
      "v: it's",
      'w: 5" rør',
      'x: "a" b',
      'y: { a: 10:00, b: c }',
      'z:  to  ord  ',
      '? a',
      ': b',
    ],
    ...[
      'constructor: a',
      '__proto__: a',
      '<<: a',
      'a:b',
      '-a',
      '...',
      'a: [b',
      'a: "b',
      'æ: ø',
      'a-b: c',
      'a b: c',
      'a: b, c: d',
    ],
  );

  it('in any order of lines and indentations', () => {
    const lines = fc.array(fc.tuple(fc.nat(4), LINE), { maxLength: 7 });
    fc.assert(
      fc.property(lines, (made) => {
        expectSame(made.map(([indent, line]) => `${' '.repeat(indent)}${line}`).join('\n'));
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  it('and in any order of signs', () => {
    const sign = fc.constantFrom(...'ab1: -,{}[]"\'\n ?!&()._;#/'.split(''));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
        expectSame(`a: ${signs.join('')}`);
        expectSame(signs.join(''));
      }),
      { numRuns: 3_000, seed: 2 },
    );
  });
});

it('a place is found as in any other YAML', () => {
  const { values, placeOf } = readFrontmatter('---\norgan: a/b\ndeltagere:\n  - navn: A\n    kommune: b\n---\n');
  expect(values).toEqual({ organ: 'a/b', deltagere: [{ navn: 'A', kommune: 'b' }] });
  expect(placeOf(['deltagere', 0, 'kommune'])).toEqual({ line: 5, column: 5 });
});
