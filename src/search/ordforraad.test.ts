import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stamme.ts';
import { readOrdforraad, writeOrdforraad } from './ordforraad.ts';

describe('a vocabulary', () => {
  it('holds each word of texts once, in lower case and its shortest form, with how many texts have it', () => {
    const texts = ['Taksterne og takst', 'Takster i Ærø', 'takstens', 'takst 2012'];
    expect(Object.fromEntries(readOrdforraad(writeOrdforraad(texts)).ord)).toEqual({ og: 0, takst: 2, ærø: 0 });
  });

  it('knows a short name, which never is without its capital, and no word that only begins a sentence', () => {
    const texts = ['Lederen Kate mødte op. Lone kom. Takst', 'kontoret og Lone talte', 'lone er et ord'];
    expect([...readOrdforraad(writeOrdforraad(texts)).navne]).toEqual(['kate']);
  });

  it('is what was written, whatever the words are', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeåæøé'), minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const read = [...readOrdforraad(writeOrdforraad([words.join(' ')])).ord.keys()];
        expect(read.filter((word) => !words.includes(word))).toEqual([]);
        expect(read.map(stem).sort()).toEqual([...new Set(words.map(stem))].sort());
      }),
    );
  });
});
