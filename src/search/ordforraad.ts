import { hasLetter, wordsOf } from './ord.ts';
import { stem } from './ordkerne.ts';

/**
 * Writes the vocabulary of some texts: every word once, in the shortest of its forms, because the index finds all forms
 * of a word by any of them. First the words in code-unit order, each as how many letters it shares with the one before
 * (one capital letter, `A` for none) and the rest of it; then, on a line of its own, a letter for each that tells in how
 * many texts it stands (`A` one, `B` two or three, `C` four to seven …).
 */
export function writeOrdforraad(texts: Iterable<string>): string {
  const words = [...countWords(texts).values()].sort(({ form: a }, { form: b }) => (a < b ? -1 : 1));
  let before = '';
  let written = '';
  for (const { form } of words) {
    const shared = sharedLength(before, form);
    written += letter(shared) + form.slice(shared);
    before = form;
  }
  return `${written}\n${words.map(({ count }) => letter(Math.floor(Math.log2(count)))).join('')}`;
}

/** Reads a vocabulary: each word with the power of two of how many texts hold it. */
export function readOrdforraad(written: string): Map<string, number> {
  const [list = '', counts = ''] = written.split('\n');
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = '', rest = ''] of list.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, numberOf(shared)) + rest;
    words.set(before, numberOf(counts.charAt(words.size)));
  }
  return words;
}

const FIRST = 'A'.charCodeAt(0);
/** Capitals begin words, because words have none; there are so many of them beside the first. */
const MOST = 25;

/** Words by their stems: the shortest form of each, and how many texts hold it in any form. */
function countWords(texts: Iterable<string>): Map<string, { form: string; count: number }> {
  const words = new Map<string, { form: string; count: number }>();
  const stems = new Map<string, string>();
  for (const text of texts) {
    const inText = new Set<string>();
    for (const word of new Set(wordsOf(text))) {
      if (!hasLetter(word) || word.length < 2) continue;
      const key = stems.get(word) ?? stem(word);
      stems.set(word, key);
      const known = words.get(key);
      words.set(key, { form: shorter(word, known?.form), count: (known?.count ?? 0) + (inText.has(key) ? 0 : 1) });
      inText.add(key);
    }
  }
  return words;
}

function shorter(a: string, b = a): string {
  return a.length < b.length || (a.length === b.length && a < b) ? a : b;
}

function letter(value: number): string {
  return String.fromCharCode(FIRST + Math.min(MOST, value));
}

function numberOf(capital: string): number {
  return capital.charCodeAt(0) - FIRST;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
