import { describe, expect, it } from 'vitest';
import { bogstavId, bogstavOf } from './bogstav.ts';
import { sortByDa } from './sortering.ts';

describe('the letter a word stands under', () => {
  it.each([
    ['afbud', 'A'],
    ['Aalborg', 'Å'],
    ['AAU', 'Å'],
    ['årshjul', 'Å'],
    ['a.a.', 'A'],
    ['ÆH', 'Æ'],
    ['økonomi', 'Ø'],
    ['Élan', 'E'],
    ['z', 'Z'],
    ['§ 103', '#'],
    ['2-by-2', '#'],
  ])('%s → %s', (ord, bogstav) => {
    expect(bogstavOf(ord)).toBe(bogstav);
  });

  it('never comes twice in a sorted list, so that each heading is the only one of its kind', () => {
    const sorted = sortByDa(
      ['Aabenraa', 'afbud', 'AAK', 'Ærø', 'årshjul', 'Ø', 'b', 'az', '§', 'zz', 'ü'],
      (ord) => ord,
    );
    const letters = sorted.map(bogstavOf);
    expect([...new Set(letters)]).toEqual(letters.filter((letter, index) => letter !== letters[index - 1]));
  });

  it('has an id that no heading of a text can make', () => {
    expect(['A', 'Æ', 'Å', '#'].map(bogstavId)).toEqual(['bogstav-a_', 'bogstav-ae_', 'bogstav-aa_', 'bogstav-tegn_']);
  });
});
