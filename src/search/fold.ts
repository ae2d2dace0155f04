/**
 * A word as people type it who have no Danish keyboard, or another spelling of a place: å and aa, æ and ae, ø and oe
 * are one, and so are o for ø and a for å. Two words with one fold are the same word to a reader.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return withDanishLetters(word.toLowerCase())
    .replace(/æ/g, 'a')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Most words: whole vocabularies are folded in a browser. */
const PLAIN = /^(?!.*(?:aa|ae|oe))[a-z]*$/;

/** A word in lower case with the letters that `aa`, `ae` and `oe` stand for: an ending begins after them. */
export function withDanishLetters(word: string): string {
  return word.replace(/aa/g, 'å').replace(/ae/g, 'æ').replace(/oe/g, 'ø');
}
