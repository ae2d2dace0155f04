import { noegleOf, withoutSigns } from './noegle.ts';
import { hasLetter } from './ord.ts';
import { stem } from './stamme.ts';

/** A word that is looked for: what the index has it under, and whether words that go on after it count too. */
export interface Soegeord {
  noegle: string;
  begynder: boolean;
}

/** A word that is so long is also found in words that go on after it: `takstanalyse` in `takstanalyseprogram`. */
const LONG = 7;

/** A word as it is looked for. */
export function toSoegeord(word: string): Soegeord {
  return { noegle: noegleOf(word), begynder: word.length >= LONG && hasLetter(word) };
}

/** Which of the words of a text are one of these. */
export function placesIn(ord: readonly string[], asked: readonly Soegeord[]): number[] {
  return ord.flatMap((word, place) => (isOneOf(word.toLowerCase(), asked) ? place : []));
}

/**
 * Where some words stand one after another, each in the same piece of text as the one before or in the next; or so many
 * further on as `skridt` has for it, when words between them were not looked up.
 */
export function placesOfPhrase(steder: readonly (readonly number[])[], skridt: readonly number[] = []): number[] {
  const [first = [], ...others] = steder;
  const sets = others.map((list) => new Set(list));
  return first.flatMap((start) => {
    const places = [start];
    for (const [index, set] of sets.entries()) {
      const at = places.at(-1) ?? start;
      const steps = skridt[index + 1] ?? 1;
      const next = Array.from({ length: steps + 1 }, (_, back) => at + steps - back).find((place) => set.has(place));
      if (next === undefined) return [];
      places.push(next);
    }
    return places;
  });
}

function isOneOf(word: string, asked: readonly Soegeord[]): boolean {
  // Most words are read no further: a text of annexes has thousands.
  if (PLAIN.test(word) && !asked.some(({ noegle }) => word.startsWith(noegle))) return false;
  const pieces = piecesOf(word);
  return asked.some(({ noegle, begynder }) =>
    pieces.some((piece) => {
      if (!piece.startsWith(noegle)) return false;
      const stemmed = stem(piece);
      return begynder ? stemmed.startsWith(noegle) : stemmed === noegle;
    }),
  );
}

/** A word with the sign that may follow it. */
const PLAIN = /^[a-zæøå]+[.,:;)]?$/;

/** A piece of text is a word of the index as a whole, and so are its parts: `kto-forliget` → `ktoforliget`, `kto`, `forliget`. */
export function piecesOf(word: string): string[] {
  return [withoutSigns(word), ...(word.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
