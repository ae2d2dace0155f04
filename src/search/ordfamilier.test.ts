import { expect, it } from 'vitest';
import { stem } from './stamme.ts';
import { Ordfamilier } from './ordfamilier.ts';

const ORD = ['aarhus', 'beslutning', 'børn', 'takst', 'ældre', 'århundrede', 'ørum'];
const ord = new Ordfamilier(ORD, ORD.map(stem));

it('words that begin with a Danish letter are found by all who spell it otherwise', () => {
  expect(['århus', 'aeldre', 'oerum', 'orum', 'arhundrede'].map((typed) => ord.alike(typed))).toEqual([
    ['aarhus'],
    ['ældre'],
    ['ørum'],
    ['ørum'],
    ['århundrede'],
  ]);
});

it('words that are only spelled otherwise are nearer than those that sound alike', () => {
  const two = ['nedlagt', 'nedlægges', 'aktører'];
  const familier = new Ordfamilier(two, two.map(stem));
  expect(familier.alike('nedlaegges')).toEqual(['nedlægges']);
  expect(familier.alike('aktoerer')).toEqual(['aktører']);
});

it('a family has those with another vowel, and nobody is of the family of an unknown word', () => {
  expect(['barn', 'besluttede', 'xyz'].map((word) => ord.related(word))).toEqual([['børn'], ['beslutning'], []]);
});

it('a family has the forms of a verb that changes its vowel', () => {
  const verber = ['vedtage', 'stiger', 'fremlægge', 'nedsættelse', 'indgår', 'forslag', 'opgave'];
  const familier = new Ordfamilier(verber, verber.map(stem));
  expect(['vedtog', 'steget', 'fremlagt', 'nedsat', 'indgik'].map((word) => familier.related(word))).toEqual([
    ['vedtage'],
    ['stiger'],
    ['fremlægge'],
    ['nedsættelse'],
    ['indgår'],
  ]);
  expect(['forslå', 'opgiver'].map((word) => familier.related(word))).toEqual([[], []]);
});
