import { describe, expect, it } from 'vitest';
import { readTabelbredde } from './tabelbredde.ts';

const figures = (columns: number, cell: string) =>
  readTabelbredde([
    { hoved: 'Post', celler: ['Lønomkostninger'], isTal: false },
    ...Array.from({ length: columns }, () => ({ hoved: 'jan', celler: [cell, '0'], isTal: true })),
  ]);

describe('on paper', () => {
  it.each([
    [4, '1.480.874', []],
    [8, '1.480.874', ['bred']],
    [11, '1.480.874', ['bredere']],
    [16, '1.480.874', ['tvaers']],
    [50, '10.000', ['tvaers', 'bredest']],
  ])('a table with %i columns of %s gets the type it has room for', (columns, cell, expected) => {
    expect(figures(columns, cell)).toEqual(expected);
  });

  it('a table of words needs no more than its longest words, since its lines are broken', () => {
    expect(readTabelbredde([{ hoved: 'Fordele', celler: ['ord '.repeat(500)], isTal: false }])).toEqual([]);
  });

  it('a word that is too long does not make a table small', () => {
    expect(readTabelbredde([{ hoved: '', celler: [`https://kl.dk/${'x'.repeat(300)}`], isTal: false }])).toEqual([]);
  });
});
