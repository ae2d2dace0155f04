import type { TextFinding } from '../model/finding.ts';

/** A Latin letter beside a Cyrillic one: `Аalborg` with a Russian А is another word to search and to every link. */
const MIXED = /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u;
const ANY_CYRILLIC = /\p{Script=Cyrillic}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** No word is put together of two alphabets that look the same. */
export function blandedeAlfabeter(text: string): TextFinding[] {
  if (!ANY_CYRILLIC.test(text)) return [];
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(WORD)]
      .filter(([word]) => isMixed(word))
      .slice(0, 1)
      .map(({ 0: word, index: at }): TextFinding => ({
        rule: 'blandede-alfabeter',
        severity: 'error',
        line: index + 1,
        column: at + 1,
        field: '',
        message: `Ordet «${word}» er skrevet med bogstaver fra to alfabeter: ${foreignOf(word)} er ikke et latinsk bogstav.`,
        help: 'Skriv ordet igen med tastaturet.',
      })),
  );
}

/** Whether a word has letters of two alphabets that look the same. */
export function isMixed(word: string): boolean {
  return MIXED.test(word);
}

function foreignOf(word: string): string {
  const [letter = ''] = ANY_CYRILLIC.exec(word) ?? [];
  return `«${letter}» (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
