import { stem } from './stamme.ts';

/** What the index has a word under: its stem, in lower case, without accents (`å` is `a`) and signs. */
export function noegleOf(word: string): string {
  return stem(plainLetters(word));
}

/** A word as the index reads it, before its ending is taken off: `Kto-forliget` → `ktoforliget`. */
export function plainLetters(word: string): string {
  return withoutAccents(word).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text in lower case and without accents; ø and æ are letters of their own. */
export function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
