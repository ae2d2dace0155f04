import { hasLetter, wordsOf } from './ord.ts';

/**
 * Writes a vocabulary as text: words in code-unit order, each as how many letters it shares with the one before (one
 * character from `0` on), the rest of it, and a capital letter for how many texts hold it (`A` one, `B` two or three,
 * `C` four to seven …). A capital ends a word, because words have none. Every text counts once for each of its words.
 */
export function writeOrdforraad(texts: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text)))
      if (hasLetter(word) && word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  let before = '';
  let written = '';
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shared = sharedLength(before, word);
    written +=
      String.fromCharCode(ZERO + shared) +
      word.slice(shared) +
      String.fromCharCode(CAPITAL + Math.min(25, Math.floor(Math.log2(count))));
    before = word;
  }
  return written;
}

/** Reads a vocabulary: each word with the power of two of how many texts hold it. */
export function readOrdforraad(written: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = '', rest = '', count = ''] of written.matchAll(/(.)([^A-Z]*)([A-Z])/gsu)) {
    before = before.slice(0, shared.charCodeAt(0) - ZERO) + rest;
    words.set(before, count.charCodeAt(0) - CAPITAL);
  }
  return words;
}

const ZERO = 0x30;
const CAPITAL = 0x41;
/** A capital must never mean a length, so no word is said to share more than this. */
const MOST_SHARED = CAPITAL - ZERO - 1;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
