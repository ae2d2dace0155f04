import { hasLetter, wordsOf } from './ord.ts';
import { stem } from './ordkerne.ts';

/**
 * Writes the vocabulary of some texts: every word once, in the shortest of its forms, because the index finds all forms
 * of a word by any of them. The words are in code-unit order and in three lines, for like packs best with like: what each
 * has after the letters it shares with the one before, with points between; a letter for each that tells how many it
 * shares (`A` none, `B` one …); and a letter that tells in how many texts it stands (`A` one, `B` two or three, `C` four
 * to seven …).
 */
export function writeOrdforraad(texts: Iterable<string>): string {
  const words = [...countWords(texts).values()].sort(({ form: a }, { form: b }) => (a < b ? -1 : 1));
  const shared = words.map(({ form }, index) => sharedLength(words[index - 1]?.form ?? '', form));
  const rests = words.map(({ form }, index) => form.slice(shared[index]));
  const counts = words.map(({ count }) => letter(Math.floor(Math.log2(count))));
  return [rests.join('.'), shared.map(letter).join(''), counts.join('')].join('\n');
}

/** Reads a vocabulary: each word with the power of two of how many texts hold it. */
export function readOrdforraad(written: string): Map<string, number> {
  const [rests = '', shared = '', counts = ''] = written.split('\n');
  const words = new Map<string, number>();
  let before = '';
  if (shared !== '')
    for (const [index, rest] of rests.split('.').entries()) {
      before = before.slice(0, numberOf(shared.charAt(index))) + rest;
      words.set(before, numberOf(counts.charAt(index)));
    }
  return words;
}

const FIRST = 'A'.charCodeAt(0);
/** There are so many capitals beside the first. */
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
