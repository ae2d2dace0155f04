import { stemmer } from '@orama/stemmers/danish';
import { piecesOf } from '../../src/search/fundsteder.ts';
import { stem } from '../../src/search/stamme.ts';

/** A piece of text between two spaces, which is a word as a whole and in each of its parts. */
export interface Token {
  /** What our index has these words under, by what Pagefind has them under. */
  byPagefind: ReadonlyMap<string, readonly string[]>;
  /** The same of all words of one that has several, with signs between them: `KTO-forliget`. */
  parts: readonly string[];
}

/** Reads texts as tokens: those that are written alike are one, because the same few stand in thousands of places. */
export function makeTokens(): (text: string) => Token[] {
  const known = new Map<string, Token>();
  const tokenOf = (text: string): Token => {
    const seen = known.get(text);
    if (seen) return seen;
    const token = readToken(text);
    known.set(text, token);
    return token;
  };
  return (text) => text.split(/\s+/).map(tokenOf);
}

function readToken(text: string): Token {
  const words = piecesOf(text.toLowerCase()).map((piece) => ({
    pagefind: stemmer(withoutAccents(piece).replaceAll(',', '')),
    noegle: stem(piece),
  }));
  const byPagefind = Map.groupBy(words, ({ pagefind }) => pagefind);
  const noegler = (some: typeof words) => [...new Set(some.map(({ noegle }) => noegle))];
  return {
    byPagefind: new Map([...byPagefind].map(([pagefind, some]) => [pagefind, noegler(some)])),
    parts: JOINED.test(text) ? noegler(words) : [],
  };
}

const JOINED = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}
