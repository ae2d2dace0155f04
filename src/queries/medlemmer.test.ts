import { describe, expect, it } from 'vitest';
import type { Medlem } from '../model/organ.ts';
import { organ, smallPortal } from '../tests/small-portal.ts';
import { getMedlemstabel } from './medlemmer.ts';

const seat = (navn: string, rest: Partial<Medlem>): Medlem => ({ navn, rolle: 'medlem', kilde: 'Papir A', ...rest });
const tableOf = (...medlemmer: Medlem[]) =>
  getMedlemstabel(smallPortal({}), organ('nordjylland/fu', 'FU', { medlemmer }), '2021-04-01');

describe('the table of members', () => {
  it('refers to each source once', () => {
    const { kilder, grupper } = tableOf(
      seat('A', { pr: '2012' }),
      seat('B', { pr: '2013', kilde: 'Papir B' }),
      seat('C', { pr: '2012' }),
    );
    expect(kilder).toEqual(['Papir A', 'Papir B']);
    expect(grupper[0]?.medlemmer.map(({ navn, kilde }) => `${navn} ${kilde}`)).toEqual(['B 2', 'A 1', 'C 1']);
  });

  it.each([
    ['is of one year', [{ pr: '2016' }, { pr: '2016' }], 'Tid: pr. 2016. Kilden giver ingen perioder.'],
    ['is one period', [{ fra: '2007' }, { fra: '2007' }], 'Tid: fra 2007.'],
    ['is not told', [{}, {}], 'Kilden oplyser ikke, hvornår medlemmerne sad.'],
    ['is not the same for all', [{ pr: '2016' }, {}], undefined],
  ])('says the time once when it %s', (_, tider, faellesTid) => {
    expect(tableOf(...tider.map((tid, index) => seat(String(index), tid))).faellesTid).toBe(faellesTid);
  });

  it('is empty for a body without members', () => {
    expect(tableOf()).toEqual({ antal: 0, grupper: [], kilder: [], faellesTid: undefined });
  });
});
