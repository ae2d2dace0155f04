import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, readFrontmatter, readYaml } from '../markdown/frontmatter.ts';
import type { Filformat } from './filformat.ts';
import { FORMATER } from './formater.ts';

const FILES: [format: Filformat, pattern: string][] = [
  [FORMATER.moede, 'moeder/*/*/*.md'],
  [FORMATER.organ, 'organer/*/*.md'],
  [FORMATER.sag, 'sager/*/*.md'],
  [FORMATER.rammeaftale, 'rammeaftaler/*/*.md'],
  [FORMATER.aarshjul, 'aarshjul/*.yaml'],
  [FORMATER.ordliste, 'ordliste.yaml'],
  [FORMATER.indstillinger, 'portal.yaml'],
];
const FOLDERS = ['content', 'src/tests/fixtures/good', 'src/tests/fixtures/awkward'];
const CASES = FILES.flatMap(([format, pattern]) =>
  FOLDERS.flatMap((folder) => globSync(`${folder}/${pattern}`)).map((file) => ({ file, format })),
);

describe('a file that is opened in the form and saved', () => {
  it.each(CASES)('says the same as before: $file', ({ file, format }) => {
    const before = asOpened(readFileSync(file, 'utf8'));
    // The form keeps plain data alone.
    const after = format.toFile(JSON.parse(JSON.stringify(format.fromFile(before))));
    expect(said(format, after)).toEqual(said(format, before));
    expect(commentOf(after)).toBe(commentOf(before));
  });

  it('of every kind there is one', () => {
    expect(new Set(CASES.map(({ format }) => format.navn)).size).toBe(Object.keys(FORMATER).length);
  });

  it('is as it was when it is opened and saved once more', () => {
    for (const { file, format } of CASES) {
      const once = format.toFile(format.fromFile(asOpened(readFileSync(file, 'utf8'))));
      expect(format.toFile(format.fromFile(once))).toBe(once);
    }
  });
});

describe('a file that the form could not keep whole', () => {
  it.each([
    ['comments among the values', 'status: godkendt # efter mødet', '', 'kommentarer'],
    ['facts of an item that the text has not', 'status: godkendt\npunkter: { 9: { lukket: true } }', '', 'punkt 9'],
    ['YAML that cannot be read', 'status: [', '', 'Linje'],
  ])('is not opened: %s', (_, yaml, body, message) => {
    expect(() => FORMATER.moede.fromFile(`---\n${yaml}\n---\n${body}`)).toThrow(message);
  });

  it.each([
    ['two items with one number', [punkt('1', 'Et'), punkt('1', 'To')], 'to gange'],
    ['a text that swallows the next item', [punkt('1', 'Et', '```'), punkt('2', 'To')], 'Punkt 2'],
    ['a number that is none', [punkt('I', 'Et')], 'Punkt I'],
  ])('is not saved: %s', (_, punkter, message) => {
    expect(() => FORMATER.moede.toFile({ organ: 'fu', punkter })).toThrow(message);
  });
});

describe('the form of a meeting', () => {
  it('asks for the facts of an item together with its text', () => {
    const text =
      '---\norgan: nordjylland/fu\npunkter:\n  3a: { udfald: godkendt }\n---\n\nFør.\n\n## 3a. Takster\n\nTekst.\n';
    expect(FORMATER.moede.fromFile(text)).toMatchObject({
      organ: 'fu',
      region_: 'nordjylland',
      indledning: 'Før.',
      punkter: [{ nr: '3a', titel: 'Takster', tekst: 'Tekst.', udfald: [{ udfald: 'godkendt' }] }],
    });
  });

  it('writes what was said in the shortest way, and nothing where nothing was said', () => {
    const text = FORMATER.moede.toFile({
      region_: 'nordjylland',
      organ: 'fu',
      tid: '13.00',
      sted: ' ',
      historik: 'false',
      kilde: { titel: '' },
      deltagere: [
        { navn: 'Jane', rolle: '' },
        { navn: 'Niels', vedPunkt: ['2'] },
      ],
      punkter: [
        { ...punkt('1', 'Et'), sag: ['nordjylland/a'], udfald: [], flyttetTil: '{ organ: a/b, ikkeHer: true }' },
      ],
    });
    expect(text).toBe(`---
organ: nordjylland/fu
tid: 13.00
deltagere:
  - Jane
  - { navn: Niels, vedPunkt: 2 }
punkter:
  1:
    sag: nordjylland/a
    flyttetTil: { organ: a/b, ikkeHer: true }
historik: false
---

## 1. Et
`);
  });
});

function punkt(nr: string, titel: string, tekst = '') {
  return { nr, titel, tekst };
}

/** A text as the form gets it. */
function asOpened(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** The values and the text of a file; a list without anything says no more than no list. */
function said({ endelse, schema }: Filformat, text: string): unknown {
  const { values } = endelse === 'md' ? readFrontmatter(text) : readYaml(text);
  const isSaid = (_: string, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value);
  const body = endelse === 'md' ? bodyOf(text).trim() : '';
  return { values: JSON.parse(JSON.stringify(schema.parse(values), isSaid)), body };
}

function commentOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.startsWith('# '))
    .slice(0, 3)
    .join('\n');
}
