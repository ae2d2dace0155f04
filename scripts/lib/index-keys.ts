import { stemmer } from '@orama/stemmers/danish';
import { piecesOf } from '../../src/search/fundsteder.ts';
import { stem } from '../../src/search/stamme.ts';

/** What our index has the words in a piece of text under that Pagefind has under this. */
export type Keys = (text: string, noegle: string) => readonly string[];

/** The same few pieces of text stand in thousands of places. */
export function makeKeys(): Keys {
  const known = new Map<string, readonly string[]>();
  return (text, noegle) => {
    const id = `${noegle} ${text}`;
    const keys = known.get(id) ?? keysOf(text, noegle);
    known.set(id, keys);
    return keys;
  };
}

function keysOf(text: string, noegle: string): readonly string[] {
  const pieces = piecesOf(text.toLowerCase()).filter(
    (piece) => stemmer(withoutAccents(piece).replaceAll(',', '')) === noegle,
  );
  return [...new Set(pieces.map(stem))];
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
