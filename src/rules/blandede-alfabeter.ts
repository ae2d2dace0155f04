import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

/**
 * Letters of other alphabets, and the Greek ones that look Latin: `Аalborg` with a Russian А is another word to search and
 * to every link. Other Greek letters are units and symbols: kΩ, Δt.
 */
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/u;
/** Letters that are drawn and not written: full width, and those of formulas that make a text look bold. */
const DRAWN = /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7cd}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Each is looked up in the whole text, and a text full of them needs no list of all. */
const MOST = 50;
const WORD = /[\p{L}\p{M}\p{N}\u{1f130}-\u{1f169}]+/gu;

/** No word is put together of two alphabets that look the same. */
export const blandedeAlfabeter: RawRule = ({ text, fieldAt }) => {
  if (!FOREIGN.test(text) && !DRAWN.test(text)) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => isMixed(word))
    .slice(0, MOST)
    .map(({ 0: word, index }) => ({
      rule: 'blandede-alfabeter',
      severity: 'error',
      ...placeInText(text, index),
      field: fieldAt(index),
      message: DRAWN.test(word)
        ? `Ordet «${word}» er skrevet med tegn, der kun ligner bogstaver: ${nameOf(DRAWN, word)}.`
        : `Ordet «${word}» er skrevet med bogstaver fra to alfabeter: ${nameOf(FOREIGN, word)} er ikke et latinsk bogstav.`,
      help: 'Skriv ordet igen med tastaturet.',
    }));
};

/** Whether a word has letters of two alphabets that look the same, or signs that only look like letters. */
export function isMixed(word: string): boolean {
  return DRAWN.test(word) || (FOREIGN.test(word) && LATIN.test(word));
}

function nameOf(kind: RegExp, word: string): string {
  const [letter = ''] = kind.exec(word) ?? [];
  return `«${letter}» (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
