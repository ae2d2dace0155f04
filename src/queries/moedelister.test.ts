import { describe, expect, it } from 'vitest';
import type { Moede } from '../model/moede.ts';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { beslutninger, moederInYear, moederOfOrganPerYear } from './moedelister.ts';

const FU = 'nordjylland/fu';
const godkendt = { udfald: [{ udfald: 'godkendt' as const }] };

function portalOf(moeder: Moede[]) {
  return smallPortal({ moeder, organer: [organ(FU, 'Forretningsudvalget')] });
}

/** Minutes of a day with so many decided items. */
function decided(dag: string, count: number): Moede {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const punkter = Object.fromEntries(numbers.map((nr) => [String(nr), godkendt]));
  return moede(
    FU,
    dag,
    numbers.map((nr) => `Sag ${nr}`),
    { punkter },
  );
}

describe('the meetings of a year', () => {
  it('stand in one list, newest first, while they are few', () => {
    const [gruppe, ...others] = moederInYear(portalOf([decided('2013-01-10', 1), decided('2013-05-02', 1)]), '2013');
    expect(others).toEqual([]);
    expect(gruppe?.titel).toBe('');
    expect(gruppe?.moeder.map(({ dato }) => dato)).toEqual(['2013-05-02', '2013-01-10']);
  });

  it('are told apart by month when they are many', () => {
    const days = Array.from(
      { length: 25 },
      (_, index) => `2013-0${1 + (index % 2)}-${String(index + 1).padStart(2, '0')}`,
    );
    const grupper = moederInYear(portalOf(days.map((dag) => decided(dag, 1))), '2013');
    expect(grupper.map(({ id, titel }) => [id, titel])).toEqual([
      ['fra-februar_', 'Februar'],
      ['fra-januar_', 'Januar'],
    ]);
  });
});

it('the newest meetings of a very long list say what they decided, the older how much', () => {
  const portal = portalOf([decided('2011-01-10', 500), decided('2012-01-10', 500), decided('2013-01-10', 300)]);
  const moeder = moederOfOrganPerYear(portal, FU).flatMap((gruppe) => gruppe.moeder);
  expect(moeder.map(({ dato, beslutninger: list }) => [dato, list.length])).toEqual([
    ['2013-01-10', 300],
    ['2012-01-10', 500],
    ['2011-01-10', 0],
  ]);
  expect(moeder.at(-1)).toMatchObject({ antalBeslutninger: 500, resultat: '500 godkendt' });
});

it('decisions stand by year, without meetings that decided nothing', () => {
  const portal = portalOf([decided('2012-01-10', 1), decided('2013-01-10', 0), decided('2013-02-10', 2)]);
  expect(beslutninger(portal).map(({ titel, moeder }) => [titel, moeder.length])).toEqual([
    ['2013', 1],
    ['2012', 1],
  ]);
});
