import { expect, it } from 'vitest';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { getForside } from './forside.ts';

const FU = 'nordjylland/fu';
const decided = { punkter: { 1: { udfald: [{ udfald: 'godkendt' as const }] } } };

it('the front page names the newest decisions, also when agendas are newer, and no meeting that is to come', () => {
  const moeder = [
    moede(FU, '2013-03-18', ['Takster'], decided),
    ...['2021-01-01', '2021-02-01', '2021-03-01', '2021-05-01'].map((dag) =>
      moede(FU, dag, ['Takster'], { status: 'dagsorden' }),
    ),
  ];
  const { nyt, kommende } = getForside(smallPortal({ moeder, organer: [organ(FU, 'FU')] }), '2021-04-01');
  expect(nyt.map(({ dato, antalBeslutninger }) => [dato, antalBeslutninger])).toEqual([
    ['2021-03-01', 0],
    ['2021-02-01', 0],
    ['2013-03-18', 1],
  ]);
  expect(kommende.map(({ dato }) => dato)).toEqual(['2021-05-01']);
});
