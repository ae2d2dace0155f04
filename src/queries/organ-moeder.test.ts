import { describe, expect, it } from 'vitest';
import type { Moede } from '../model/moede.ts';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { findNaesteMoede, getOrganMoeder } from './organ-moeder.ts';

const FU = 'nordjylland/fu';
const organer = [organ(FU, 'Forretningsudvalget'), organ('nordjylland/kkr', 'KKR')];
const portalOf = (...moeder: Moede[]) => smallPortal({ organer, moeder });
const deciding = (dag: string) => moede(FU, dag, ['Budget'], { punkter: { 1: { udfald: [{ udfald: 'godkendt' }] } } });

describe('the meetings of a body', () => {
  it('are counted by year, oldest first, and listed by year, newest first', () => {
    const portal = portalOf(deciding('2012-03-01'), deciding('2013-03-18'), deciding('2012-06-14'));
    const { antal, aar, grupper, alle } = getOrganMoeder(portal, FU);
    expect([antal, alle]).toEqual([3, undefined]);
    expect(aar).toEqual([
      { aar: '2012', antal: 2, href: '#moeder-2012_' },
      { aar: '2013', antal: 1, href: '#moeder-2013_' },
    ]);
    expect(grupper.map(({ id, moeder }) => [id, moeder.map(({ dato }) => dato)])).toEqual([
      ['moeder-2013_', ['2013-03-18']],
      ['moeder-2012_', ['2012-06-14', '2012-03-01']],
    ]);
  });

  it('say what they decided when they are the newest three that decided anything', () => {
    const dage = ['2012-01-10', '2012-02-10', '2012-03-10', '2012-04-10'];
    const portal = portalOf(...dage.map(deciding), moede(FU, '2012-05-10', ['Budget'], { status: 'dagsorden' }));
    const linjer = getOrganMoeder(portal, FU).grupper.flatMap(({ moeder }) => moeder);
    expect(linjer.map(({ dato, beslutninger }) => `${dato}: ${beslutninger.length}`)).toEqual([
      '2012-05-10: 0',
      '2012-04-10: 1',
      '2012-03-10: 1',
      '2012-02-10: 1',
      '2012-01-10: 0',
    ]);
  });

  it('lead to their own page when they are many: each year to its place there', () => {
    const dage = Array.from(
      { length: 30 },
      (_, index) => `20${String(10 + (index % 3))}-01-${String(index + 1).padStart(2, '0')}`,
    );
    const { antal, aar, grupper, alle } = getOrganMoeder(portalOf(...dage.map(deciding)), FU);
    expect([antal, grupper.length, grupper[0]?.moeder.length]).toEqual([30, 1, 5]);
    expect(alle).toEqual({ tekst: 'Alle 30 møder', href: '/moeder/nordjylland/fu/' });
    expect(aar[0]).toEqual({ aar: '2010', antal: 10, href: '/moeder/nordjylland/fu/#fra-2010_' });
  });

  it('are none where there are none', () => {
    expect(getOrganMoeder(portalOf(), FU)).toEqual({ antal: 0, aar: [], grupper: [], alle: undefined });
  });
});

describe('the next meeting of a body', () => {
  const next = (...moeder: Moede[]) => findNaesteMoede(portalOf(...moeder), FU, '2021-04-01')?.dato;

  it('is the first from today on that is not cancelled', () => {
    const later = moede(FU, '2021-06-01', [], { status: 'dagsorden' });
    expect(next(later, moede(FU, '2021-04-01', [], { status: 'dagsorden' }), deciding('2021-03-25'))).toBe(
      '2021-04-01',
    );
    expect(next(later, moede(FU, '2021-05-01', [], { status: 'aflyst' }))).toBe('2021-06-01');
  });

  it('may be one that a paper of the body announces', () => {
    const announcing = moede(FU, '2021-03-25', [], { naesteMoede: { dato: '2021-05-27' } });
    expect(next(announcing)).toBe('2021-05-27');
  });

  it('is never one of another body', () => {
    expect(next(moede('nordjylland/kkr', '2021-05-01', [], { status: 'dagsorden' }))).toBeUndefined();
  });
});
