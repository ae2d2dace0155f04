import { describe, expect, it } from 'vitest';
import { compareDa, groupBy, sortByDa, sortByKey } from './sortering.ts';

const sorted = (words: string[]) => sortByDa(words, (word) => word);

describe('Danish order', () => {
  it('puts æ, ø and å last', () => {
    expect(sorted(['Ålborg', 'Ærø', 'Ørum', 'Zealand', 'Assens'])).toEqual([
      'Assens',
      'Zealand',
      'Ærø',
      'Ørum',
      'Ålborg',
    ]);
  });

  it('sorts aa as å', () => {
    expect(sorted(['Aalborg', 'Viborg', 'Aarhus', 'Aabenraa', 'Allerød', 'Ærø'])).toEqual([
      'Allerød',
      'Viborg',
      'Ærø',
      'Aabenraa',
      'Aalborg',
      'Aarhus',
    ]);
  });

  it('sorts numbers as numbers', () => {
    expect(sorted(['Bilag 10', 'Bilag 9', 'Bilag 1'])).toEqual(['Bilag 1', 'Bilag 9', 'Bilag 10']);
  });

  it('knows equal words', () => {
    expect(compareDa('Køge', 'Køge')).toBe(0);
  });
});

describe('sorting', () => {
  it('leaves the list it was given alone', () => {
    const list = ['b', 'a'];
    expect([sorted(list), list]).toEqual([
      ['a', 'b'],
      ['b', 'a'],
    ]);
  });

  it('goes by days both ways and keeps the order of equal ones', () => {
    const list = [
      { dato: '2012-03-01', nr: 1 },
      { dato: '2013-03-18', nr: 2 },
      { dato: '2012-03-01', nr: 3 },
    ];
    const numbers = (direction: 1 | -1) => sortByKey(list, ({ dato }) => dato, direction).map(({ nr }) => nr);
    expect(numbers(1)).toEqual([1, 3, 2]);
    expect(numbers(-1)).toEqual([2, 1, 3]);
  });

  it('groups in order of first appearance', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (item) => item.slice(0, 1))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
