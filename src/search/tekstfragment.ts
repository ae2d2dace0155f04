/**
 * Adds to an address which words of its page were found, as a text fragment: the browser marks them there, without a
 * script on that page, and one that cannot goes to the place alone. Each word is written with its neighbours, so that
 * it is found where the excerpt was and not wherever else the page has it.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTekstfragment(url: string, excerpt: string): string {
  const directives = markedWords(excerpt).slice(0, MOST_MARKS).map(writeDirective);
  if (directives.length === 0) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

const MOST_MARKS = 3;
/** Neighbours on each side; more would cross into another paragraph too often. */
const NEIGHBOURS = 2;

interface Marked {
  before: string[];
  word: string;
  after: string[];
}

/** The marked words that have a neighbour: a word alone would be found at its first place on the page. */
function markedWords(excerpt: string): Marked[] {
  const parts = excerpt.split(/<mark>(.*?)<\/mark>/s).map(plainText);
  return parts.flatMap((part, index) => {
    const [, left = '', word = '', right = ''] = index % 2 === 1 ? (WORD_IN_SIGNS.exec(part) ?? []) : [];
    const before = left === '' ? lastWords(parts.slice(0, index).join(' ')) : [];
    const after = right === '' ? firstWords(parts.slice(index + 1).join(' ')) : [];
    return word !== '' && before.length + after.length > 0 ? [{ before, word, after }] : [];
  });
}

/** A word with the signs round it: neighbours must touch it, so beyond a sign there are none. */
const WORD_IN_SIGNS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A text as the page has it: an excerpt is HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Words before, back to the end of a sentence: Pagefind ends headings with a full stop that the page does not have. */
function lastWords(text: string): string[] {
  return (/[^.:;!?]*$/.exec(text)?.[0] ?? '').split(/\s+/).filter(Boolean).slice(-NEIGHBOURS);
}

function firstWords(text: string): string[] {
  return (/^[^.:;!?]*/.exec(text)?.[0] ?? '').split(/\s+/).filter(Boolean).slice(0, NEIGHBOURS);
}

function writeDirective({ before, word, after }: Marked): string {
  const prefix = before.length > 0 ? `${encode(before.join(' '))}-,` : '';
  const suffix = after.length > 0 ? `,-${encode(after.join(' '))}` : '';
  return `text=${prefix}${encode(word)}${suffix}`;
}

/** A hyphen has a meaning of its own beside a comma. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
