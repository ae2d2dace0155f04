import { describe, expect, it } from 'vitest';
import { withDays } from './dage.ts';
import { literal } from './formulering.ts';

const ways = (q: string) =>
  withDays([literal(q)], q.split(' ')).map(({ afstand, fraser, naer }) => [afstand, fraser, naer]);

describe('a question about a day', () => {
  it('is about the day as it is written, and then about its words near one another', () => {
    expect(ways('referat 18 marts 2013')).toEqual([
      [0, ['18 marts 2013'], []],
      [1, [], [{ ord: ['18', 'marts', '2013'], imellem: 3 }]],
    ]);
  });

  it('needs no year, but a number that stands elsewhere is no day', () => {
    expect(ways('13 marts')).toEqual([
      [0, ['13 marts'], []],
      [1, [], [{ ord: ['13', 'marts'], imellem: 3 }]],
    ]);
  });

  it.each(['marts 2013', '45000 marts', 'budget 2013', '2013 marts'])('is none without a day and a month: %s', (q) => {
    expect(ways(q)).toEqual([[0, [], []]]);
  });

  it('that no page answers has no ways', () => {
    expect(withDays([], ['18', 'marts', '2013'])).toEqual([]);
  });
});
