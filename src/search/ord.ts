const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case, as the index splits it: at everything that is no letter and no digit. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Whether a word has a letter; numbers are not in the vocabulary. */
export function hasLetter(word: string): boolean {
  return /\p{L}/u.test(word);
}

/** Whether it is a number, or has one in it: the vocabulary has none of these. */
export function isNumber(word: string): boolean {
  return !hasLetter(word) || /\d/.test(word);
}
