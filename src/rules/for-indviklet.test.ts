import { describe, expect, it } from 'vitest';
import { forIndviklet } from './for-indviklet.ts';

const MOEDE = 'moeder/a/b/2013-01-10.md';
const HEAD = '---\norgan: a/b\n---\n\n';
const table = (columns: number, rows: number) =>
  [`|${'a|'.repeat(columns)}`, `|${'-|'.repeat(columns)}`, ...Array(rows).fill('| b |')].join('\n');

describe('what people write is never too much', () => {
  it.each([
    ['a table of 50 columns and 1,000 rows', table(50, 1000)],
    ['two tables of many rows', `${table(10, 4000)}\n\n${table(10, 4000)}`],
    ['a list in ten levels', Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['a quote in a quote in a list', '- > > 1. a'],
    ['a line to sign on', '_'.repeat(200)],
    ['a line across', `${'-'.repeat(300)}\n\n${'* '.repeat(40)}`],
    ['a drawing in a code block', `\`\`\`\n${' '.repeat(300)}x\n\`\`\``],
    ['a list, again and again', Array(500).fill('- a\n    - b\n        - c').join('\n')],
    [
      'lists far to the right in paragraphs',
      Array.from({ length: 60 }, (_, nr) => `a\n${' '.repeat(nr * 2)}- b`).join('\n'),
    ],
    ['a table with blanks as HTML has them', Array(3000).fill('| &nbsp; | a |').join('\n')],
    ['many paragraphs with blanks', Array(1000).fill('a&nbsp;b R&D').join('\n\n')],
    ['forms to fill in', Array(3000).fill('Navn: ________').join('\n\n')],
    ['many notes', 'x[^1] '.repeat(1500)],
    ['a long line', 'ord '.repeat(100_000)],
  ])('%s', (_what, text) => {
    expect(forIndviklet(MOEDE, HEAD + text)).toEqual([]);
  });

  it('nor are the participants of a large meeting, and the addresses of many years', () => {
    const people = Array.from({ length: 500 }, (_, nr) => `  - { navn: P${nr}, organisation: KKR }`).join('\n');
    expect(forIndviklet(MOEDE, `---\ndeltagere:\n${people}\n---\n`)).toEqual([]);
    expect(forIndviklet('adresser.yaml', `udgivet:\n${'  - /moeder/a/b/2013-01-10/\n'.repeat(20_000)}`)).toEqual([]);
  });
});

describe('what no parser should be asked to read is told by its line', () => {
  it.each([
    ['quotes', '> '.repeat(51), 5],
    ['quotes without blanks', '>'.repeat(51), 5],
    ['lists', 'a\n\n- '.padEnd(200, '- '), 7],
    ['numbers', '1. '.repeat(60), 5],
    ['lists moved in', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'), 55],
    [
      'lists moved in by tabulators',
      Array.from({ length: 60 }, (_, level) => `${'\t'.repeat(level)}1. a`).join('\n'),
      55,
    ],
    ['signs by their numbers', `a\n${'&#49;'.repeat(2001)}`, 6],
    ['signs by their names all over', Array(20_001).fill('&nbsp;').join('\n\n'), 5 + 40_000],
    ['lines under single letters', `a\n${'_1'.repeat(20_001)}`, 6],
    ['references to notes', `a\n${'[^1]'.repeat(2001)}`, 6],
    ['many columns', table(251, 1), 6],
    ['many cells', table(50, 2001), 6 + 2000],
    ['many cells without signs between them', `${table(100, 0)}\n${'b\n'.repeat(1500)}`, 6 + 1000],
  ])('%s', (_what, text, line) => {
    expect(forIndviklet(MOEDE, HEAD + text)).toMatchObject([{ rule: 'for-indviklet', line }]);
  });
});
