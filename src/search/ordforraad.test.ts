import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrdforraad, writeOrdforraad } from './ordforraad.ts';

describe('a vocabulary', () => {
  it('holds the words of texts in lower case, with how many texts have them as a power of two', () => {
    const texts = ['Takster og takst', 'Takst i Ærø', 'takst', 'takst 2012'];
    expect(Object.fromEntries(readOrdforraad(writeOrdforraad(texts)))).toEqual({ og: 0, takst: 2, takster: 0, ærø: 0 });
  });

  it('is what was written, whatever the words are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeåæøé'), minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect([...readOrdforraad(writeOrdforraad([words.join(' ')])).keys()].sort()).toEqual([...words].sort());
      }),
    );
  });
});
