import { plainLetters, withoutAccents } from './noegle.ts';
import { stem } from './stamme.ts';

/** A word that is looked for: what the index has it under, and whether words that go on after it count too. */
export interface Soegeord {
  noegle: string;
  begynder: boolean;
}

/** Where any of these words stand in a text, as numbers of its words. */
export function placesIn(content: string, asked: readonly Soegeord[]): number[] {
  return tokensOf(withoutAccents(content)).flatMap((token, place) =>
    asked.some((word) => holds(token, word)) ? place : [],
  );
}

/** A text as the index counts its words: what stands between two spaces is one. */
export function tokensOf(content: string): string[] {
  return content.split(/\s+/);
}

/** Where some words stand one after another, each in the same piece of text as the one before or in the next. */
export function placesOfPhrase(steder: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = steder;
  const sets = others.map((list) => new Set(list));
  return first.flatMap((start) => {
    const places = [start];
    for (const set of sets) {
      const at = places.at(-1) ?? start;
      const next = [at + 1, at].find((place) => set.has(place));
      if (next === undefined) return [];
      places.push(next);
    }
    return places;
  });
}

function holds(token: string, { noegle, begynder }: Soegeord): boolean {
  if (!token.includes(noegle.charAt(0))) return false;
  return piecesOf(token).some((piece) => {
    if (!piece.startsWith(noegle)) return false;
    const stemmed = stem(piece);
    return begynder ? stemmed.startsWith(noegle) : stemmed === noegle;
  });
}

/** A piece of text is a word of the index as a whole, and so are its parts: `kto-forliget` → `ktoforliget`, `kto`, `forliget`. */
function piecesOf(token: string): string[] {
  return [plainLetters(token), ...(token.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
