import { plainText } from './tekstfragment.ts';

/**
 * An excerpt as it is read below its heading: without the heading, which the index has as the beginning of the text, and
 * with an ellipsis where it begins or ends within a sentence.
 */
export function readUddrag(excerpt: string, titel: string): string {
  return withEllipses(withoutHeading(excerpt, titel));
}

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
