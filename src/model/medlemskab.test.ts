import { describe, expect, it } from 'vitest';
import { groupMedlemmer } from './medlemskab.ts';
import type { Medlem } from './organ.ts';

const seat = (navn: string, tid: Partial<Medlem> = {}): Medlem => ({
  navn,
  rolle: 'medlem',
  kilde: 'Et papir',
  ...tid,
});
const groupsOn = (dato: string, ...medlemmer: Medlem[]) =>
  groupMedlemmer(medlemmer, dato).map(({ tilstand, medlemmer: list }) => [tilstand, list.map(({ navn }) => navn)]);

describe('the seats of a body', () => {
  it('stand with those of today first and those who left last, the newest first', () => {
    const seats = [
      seat('gik i 2014', { fra: '2012', til: '2014' }),
      seat('gik i 2019', { til: '2019-06-30' }),
      seat('nævnt i 2012', { pr: '2012-03-01' }),
      seat('uden tid'),
      seat('nævnt i 2013', { pr: '2013' }),
      seat('sidder endnu', { fra: '2015' }),
      seat('kommer', { fra: '2021-04-02' }),
      seat('går i år', { til: '2021' }),
    ];
    expect(groupsOn('2021-04-01', ...seats)).toEqual([
      ['nu', ['sidder endnu', 'går i år']],
      ['kommende', ['kommer']],
      ['naevnt', ['nævnt i 2013', 'nævnt i 2012']],
      ['ukendt', ['uden tid']],
      ['tidligere', ['gik i 2019', 'gik i 2014']],
    ]);
  });

  it.each([
    ['the day before it began', '2015-05-31', 'kommende'],
    ['its first day', '2015-06-01', 'nu'],
    ['its last day', '2016-12-31', 'nu'],
    ['the day after', '2017-01-01', 'tidligere'],
  ])('are held on %s or not', (_, dato, tilstand) => {
    expect(groupsOn(dato, seat('A', { fra: '2015-06', til: '2016' }))).toEqual([[tilstand, ['A']]]);
  });

  it('keep the order of the file among those of today, the chair first', () => {
    const seats = [seat('formand', { fra: '2020' }), seat('medlem', { fra: '2012' })];
    expect(groupsOn('2021-04-01', ...seats)).toEqual([['nu', ['formand', 'medlem']]]);
  });

  it('that a source only speaks of on a day are not said to be held today', () => {
    expect(groupsOn('2012-03-01', seat('A', { pr: '2012-03-01' }))).toEqual([['naevnt', ['A']]]);
  });
});
