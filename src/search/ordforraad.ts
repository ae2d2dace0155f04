import { countWords } from './ordtaelling.ts';

/**
 * Writes the vocabulary of some texts: every word once, in the shortest of its forms, because the index finds all forms
 * of a word by any of them. The words are in code-unit order and in three lines, for like packs best with like: what each
 * has after the letters it shares with the one before, with points between; a letter for each that tells how many it
 * shares (`A` none, `B` one …); and a letter that tells in how many texts it stands (`A` one, `B` two or three, `C` four
 * to seven …), a small one for a short name: a word that is nowhere without its capital, also within a sentence.
 */
export function writeOrdforraad(texts: readonly string[]): string {
  const words = countWords(texts).sort(({ form: a }, { form: b }) => (a < b ? -1 : 1));
  const shared = words.map(({ form }, index) => sharedLength(words[index - 1]?.form ?? '', form));
  const rests = words.map(({ form }, index) => form.slice(shared[index]));
  const counts = words.map(({ antal, isName }) => {
    const capital = letter(Math.floor(Math.log2(antal)));
    return isName ? capital.toLowerCase() : capital;
  });
  return [rests.join('.'), shared.map(letter).join(''), counts.join('')].join('\n');
}

/**
 * A vocabulary: each word with the power of two of how many texts hold it, and which of them are names; and words that the
 * site does not have, and that are no misspelt words of it.
 */
export interface Ordforraad {
  ord: Map<string, number>;
  navne: Set<string>;
  danske: string[];
}

/** Adds Danish words that are no misspelt words of a vocabulary, as a line of its own. */
export function withDanskeOrd(written: string, danske: readonly string[]): string {
  return danske.length === 0 ? written : `${written}\n${danske.join('.')}`;
}

/** Reads a vocabulary. */
export function readOrdforraad(written: string): Ordforraad {
  const [rests = '', shared = '', counts = '', danske = ''] = written.split('\n');
  const ord = new Map<string, number>();
  const navne = new Set<string>();
  let before = '';
  if (shared !== '')
    for (const [index, rest] of rests.split('.').entries()) {
      before = before.slice(0, numberOf(shared.charAt(index))) + rest;
      const count = counts.charAt(index);
      ord.set(before, numberOf(count.toUpperCase()));
      if (count !== count.toUpperCase()) navne.add(before);
    }
  return { ord, navne, danske: danske === '' ? [] : danske.split('.') };
}

const FIRST = 'A'.charCodeAt(0);
/** There are so many capitals beside the first. */
const MOST = 25;

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
