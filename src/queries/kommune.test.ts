import { expect, it } from 'vitest';
import { moede, organ, smallPortal } from '../tests/small-portal.ts';
import { getKommuneVisning } from './kommune.ts';
import { kommunerByLetter } from './kommuner.ts';

const FU = 'nordjylland/fu';
const kommuner = ['Aalborg', 'Albertslund', 'Ærø', 'Aabenraa'].map((navn) => ({
  id: navn.toLowerCase(),
  navn,
  regioner: [
    { region: 'nordjylland', fra: '2007-01-01', til: '2026-12-31' },
    { region: 'midtjylland', fra: '2027-01-01' },
  ],
}));

it('municipalities stand under their letter, and Aa is Å', () => {
  const groups = kommunerByLetter(smallPortal({ kommuner }));
  expect(groups.map(({ bogstav, ord }) => [bogstav, ...ord.map(({ tekst }) => tekst)])).toEqual([
    ['A', 'Albertslund'],
    ['Æ', 'Ærø'],
    ['Å', 'Aabenraa', 'Aalborg'],
  ]);
});

it('a municipality that both came and sent an apology to a meeting was there', () => {
  const person = (navn: string) => ({ navn, kommune: 'aalborg' });
  const moeder = [
    moede(FU, '2012-03-01', [], { afbud: [person('Ib')] }),
    moede(FU, '2013-03-18', [], { deltagere: [person('Bo'), { navn: 'En anden' }], afbud: [person('Ib')] }),
  ];
  const portal = smallPortal({ kommuner, moeder, organer: [organ(FU, 'FU')] });
  const visning = getKommuneVisning(portal, kommuner[0]!, '2026-11-22');
  expect(visning.fremmoede[0]?.moeder.map(({ dato, hvem, afbud }) => [dato, hvem, afbud])).toEqual([
    ['2013-03-18', 'Bo', false],
    ['2012-03-01', 'Ib', true],
  ]);
  expect(visning.regioner.map(({ periode }) => periode)).toEqual([
    'nu, 1. januar 2007–31. december 2026',
    'fra 1. januar 2027',
  ]);
});
