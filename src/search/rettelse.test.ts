import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rettelser } from './rettelse.ts';
import { stavefejl } from './stavefejl.ts';

const kendt = (ord: string, vaegt = 0) => ({ ord, stamme: ord, vaegt });

describe('the word that was meant', () => {
  it('is of equally near ones that of most texts, and otherwise the first in the alphabet', () => {
    expect(new Rettelser([kendt('takst', 1), kendt('tekst', 3)]).meant('tykst')).toBe('tekst');
    expect(new Rettelser([kendt('tekst'), kendt('takst')]).meant('tykst')).toBe('takst');
  });

  it('is the nearest one, however many texts have another', () => {
    expect(new Rettelser([kendt('rammeaftale'), kendt('rammeaftalt', 9)]).meant('rammeaftael')).toBe('rammeaftale');
  });

  it('begins as it was typed, unless it is long', () => {
    const rettelser = new Rettelser([kendt('takst'), kendt('rammeaftale')]);
    expect(['sakst', 'eammeaftale'].map((typed) => rettelser.meant(typed))).toEqual([undefined, 'rammeaftale']);
  });

  const word = fc.string({ unit: fc.constantFrom(...'aefkrstæøå'), minLength: 9, maxLength: 12 });
  it('is a word at most two wrong letters away, when there is one', () => {
    const edit = fc.record({ at: fc.nat(), letter: fc.constantFrom(...'akæ'), taken: fc.constantFrom(0, 1) });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, fc.tuple(edit, edit), (words, own, edits) => {
        const typed = edits.reduce((text, { at, letter, taken }) => {
          const place = at % text.length;
          return text.slice(0, place) + letter + text.slice(place + taken);
        }, own);
        const meant = new Rettelser([...words, own].map((one) => kendt(one))).meant(typed) ?? '';
        const errors = (other: string) => stavefejl(typed, other, 2);
        expect(errors(meant)).toBe(Math.min(...[...words, own].map(errors)));
      }),
    );
  });
});
