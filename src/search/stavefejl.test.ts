import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stavefejl } from './stavefejl.ts';

const MANY = 20;

describe('what is wrong with a word', () => {
  it.each([
    ['takst', 'takst', 0],
    ['takst', 'takt', 1],
    ['takst', 'takkst', 1],
    ['takst', 'tækst', 1],
    ['takst', 'taskt', 1],
    ['formand', 'fromnad', 2],
    ['', 'takst', 5],
  ])('«%s» and «%s» are %i letters apart', (a, b, errors) => {
    expect([stavefejl(a, b, MANY), stavefejl(b, a, MANY)]).toEqual([errors, errors]);
  });

  it('is reckoned no further than asked for, and the same up to there', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 3 }), (a, b, most) => {
        expect(stavefejl(a, b, most)).toBe(Math.min(stavefejl(a, b, MANY), most + 1));
      }),
    );
  });
});
