import { plainText } from './tekstfragment.ts';

/**
 * An excerpt as it is read below its heading: without the heading, which the index has as the beginning of the text, with
 * an ellipsis where it begins or ends within a sentence, and only the words marked, not the signs that touch them.
 */
export function readUddrag(excerpt: string, titel: string): string {
  return withWordsMarked(withEllipses(withoutHeading(excerpt, titel)));
}

function withWordsMarked(excerpt: string): string {
  return excerpt.replace(MARK, '$1<mark>$2</mark>$3');
}

/** What is marked: signs, a word, signs; one of HTML (`&amp;`) is left whole. */
const MARK = /<mark>([^\p{L}\p{N}&<]*)([^<]+?)([^\p{L}\p{N};<>]*)<\/mark>/gu;

function withoutHeading(excerpt: string, titel: string): string {
  const heading = wordsIn(titel);
  const words = wordsIn(excerpt);
  // Pagefind ends some headings with a full stop.
  const isHeading = heading.every((word, index) => [word, `${word}.`].includes(plainText(words[index] ?? '')));
  return isHeading ? words.slice(heading.length).join(' ') : excerpt;
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function withEllipses(excerpt: string): string {
  const before = /^(?:<mark>)?[^\p{L}]*\p{Lu}/u.test(excerpt) || excerpt === '' ? '' : '… ';
  const after = /[.!?](?:<\/mark>)?$/.test(excerpt) || excerpt === '' ? '' : ' …';
  return before + excerpt + after;
}
