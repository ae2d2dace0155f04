import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

/**
 * Cyrillic letters, and the Greek ones that look Latin: `Аalborg` with a Russian А is another word to search and to every
 * link. Other Greek letters are units and symbols: kΩ, Δt.
 */
const FOREIGN = /[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/u;
const LATIN = /\p{Script=Latin}/u;
/** Each is looked up in the whole text, and a text full of them needs no list of all. */
const MOST = 50;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** No word is put together of two alphabets that look the same. */
export const blandedeAlfabeter: RawRule = ({ text, fieldAt }) => {
  if (!FOREIGN.test(text)) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => isMixed(word))
    .slice(0, MOST)
    .map(({ 0: word, index }) => ({
      rule: 'blandede-alfabeter',
      severity: 'error',
      ...placeInText(text, index),
      field: fieldAt(index),
      message: `Ordet «${word}» er skrevet med bogstaver fra to alfabeter: ${foreignOf(word)} er ikke et latinsk bogstav.`,
      help: 'Skriv ordet igen med tastaturet.',
    }));
};

/** Whether a word has letters of two alphabets that look the same. */
export function isMixed(word: string): boolean {
  return FOREIGN.test(word) && LATIN.test(word);
}

function foreignOf(word: string): string {
  const [letter = ''] = FOREIGN.exec(word) ?? [];
  return `«${letter}» (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
