import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, shortenBilagstekster } from './index-bilag.ts';

/** Annexes whose texts have so many words of nine letters. */
function tekster(words: Record<string, number>): Map<string, { fil: string; tekst: string }> {
  return new Map(
    Object.entries(words).map(([fil, many]) => [`/bilag/a/${fil}`, { fil, tekst: 'kommunale '.repeat(many).trim() }]),
  );
}

describe('annexes of a page, in the index', () => {
  it('are whole when there is room for them', () => {
    const given = tekster({ 'a.pdf': 3_000, 'b.pdf': 3_000 });
    expect(shortenBilagstekster(given)).toEqual({ tekster: given, notes: [] });
  });

  it('share the room when they are too long, and the short ones stay whole', () => {
    const { tekster: kept } = shortenBilagstekster(
      tekster({ 'lang.pdf': 30_000, 'kort.pdf': 100, 'laengst.pdf': 90_000 }),
    );
    const lengths = [...kept].map(([, { fil, tekst }]) => [fil, tekst.length]);
    expect(Object.fromEntries(lengths)).toEqual({ 'kort.pdf': 999, 'lang.pdf': 39_499, 'laengst.pdf': 39_499 });
    expect([...kept.values()].reduce((sum, { tekst }) => sum + tekst.length, 0)).toBeLessThan(MOST_CHARACTERS);
  });

  it('end with a whole word, and editors are told which file it is and how much of it is found', () => {
    const { tekster: kept, notes } = shortenBilagstekster(tekster({ 'stor%20fil.pdf': 20_000 }));
    expect([...kept.values()][0]?.tekst).toMatch(/ kommunale$/);
    expect(notes).toEqual([expect.stringMatching(/^\/bilag\/a\/stor fil\.pdf .* 79\.999 af 199\.999 tegn/)]);
  });
});
