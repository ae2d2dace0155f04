import { expect, it } from 'vitest';
import { Ordfamilier } from './ordfamilier.ts';

const ord = new Ordfamilier(['aarhus', 'beslutning', 'børn', 'takst', 'ældre', 'århundrede', 'ørum']);

it('words that begin with a Danish letter are found by all who spell it otherwise', () => {
  expect(['århus', 'aeldre', 'oerum', 'orum', 'arhundrede'].map((typed) => ord.alike(typed))).toEqual([
    ['aarhus'],
    ['ældre'],
    ['ørum'],
    ['ørum'],
    ['århundrede'],
  ]);
});

it('a family has those with another vowel, and nobody is of the family of an unknown word', () => {
  expect(['barn', 'besluttede', 'xyz'].map((word) => ord.related(word))).toEqual([['børn'], ['beslutning'], []]);
});
