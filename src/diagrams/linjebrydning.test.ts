import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bryd } from './linjebrydning.ts';
import { tekstbredde } from './tekstbredde.ts';

const letter = fc.constantFrom(...'abdefgiklmnoprstuvyæøåWÆ1-');
const word = fc.array(letter, { minLength: 1, maxLength: 40 }).map((letters) => letters.join(''));
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const weight = fc.constantFrom('normal' as const, 'bold' as const);

describe('a text broken into lines', () => {
  it('never has a line wider than its place, whatever the words', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), weight, (written, width, heavy) => {
        for (const line of bryd(written, width, 16, heavy))
          expect(tekstbredde(line, 16, heavy)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('says the same as before, but for hyphens and spaces at the ends of lines', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (written, width) => {
        const bare = (words: string) => words.replace(/[-\s]/gu, '');
        expect(bare(bryd(written, width, 16).join(''))).toBe(bare(written));
      }),
    );
  });

  it('stays on one line when there is room', () => {
    expect(bryd('Forretningsudvalget (FU)', 400, 16)).toEqual(['Forretningsudvalget (FU)']);
    expect(bryd('', 400, 16)).toEqual([]);
  });

  it.each([
    ['Kommunaldirektørkredsen', 'Kommunaldirektør-', 'kredsen'],
    ['Kommunalbestyrelserne', 'Kommunal-', 'bestyrelserne'],
    ['Socialudviklingsgruppen', 'Socialudviklings-', 'gruppen'],
    ['Udpegningsaftale', 'Udpegnings-', 'aftale'],
    ['Fællesundervisning', 'Fælles-', 'undervisning'],
  ])('divides %s between the parts it is put together of', (name, ...lines) => {
    expect(bryd(name, tekstbredde(name, 16) - 1, 16)).toEqual(lines);
  });

  it('divides other words between syllables, and the end of a line is filled first', () => {
    expect(bryd('Kalenderplan', 85, 16)).toEqual(['Kalender-', 'plan']);
    expect(bryd('og Specialundervisningsområdet', 220, 16)).toEqual(['og Specialundervisnings-', 'området']);
  });
});
