import { stem } from './stamme.ts';

/** What the index has a word under: its stem, in lower case and without signs. */
export function noegleOf(word: string): string {
  return stem(withoutSigns(word.toLowerCase()));
}

/** A word without what is no letter and no digit: `kto-forliget` → `ktoforliget`, `1.480` → `1480`. */
export function withoutSigns(word: string): string {
  return word.normalize('NFC').replace(/(?<=\d)(,)(?=\d)|[^\p{L}\p{N}]/gu, '$1');
}
