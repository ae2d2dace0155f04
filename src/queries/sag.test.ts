import { expect, it } from 'vitest';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { sagerByRegion } from './sag.ts';

const FU = 'nordjylland/fu';
const id = 'nordjylland/takster';
const sag = { id, region: 'nordjylland', file: `sager/${id}.md`, titel: 'Takster', resume: 'Om takster.' };
const about = (dag: string) =>
  moede(FU, dag, ['Takster', 'Mere om takster'], { punkter: { 1: { sag: [id] }, 2: { sag: [id] } } });

it.each([
  [[], ''],
  [['2012-03-01'], 'På ét møde, den 1. marts 2012 i FU'],
  [['2012-03-01', '2013-03-18'], 'På 2 møder: første gang den 1. marts 2012 i FU, senest den 18. marts 2013 i FU'],
])('a matter on the meetings %j is said to have been treated: «%s»', (days, forloeb) => {
  const portal = smallPortal({
    sager: [sag],
    moeder: days.map(about),
    organer: [organ(FU, 'Udvalget', { forkortelse: 'FU' })],
  });
  expect(sagerByRegion(portal)[0]?.sager[0]?.forloeb).toBe(forloeb);
});
