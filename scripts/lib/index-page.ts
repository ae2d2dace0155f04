/**
 * A page for the index alone: what is in its `<main data-pagefind-body>` as running text, where only headings and elements
 * that tell Pagefind something are left. Pagefind makes the same of it as of the whole page in half the time, since
 * it holds every element it reads against all of its rules. Undefined for a page that is not searched.
 */
export function writeIndexPage(html: string): string | undefined {
  const start = html.search(/<main\b[^>]*\sdata-pagefind-body\b/);
  if (start < 0) return undefined;
  const writing: Writing = { text: '', last: '', kept: [], leftOut: 0 };
  let read = start;
  for (const { 0: tag, 1: end = '', 2: name = '', 3: attributes = '', index } of html.slice(start).matchAll(TAG)) {
    const at = start + index;
    if (writing.leftOut === 0 && at > read) writeText(writing, html.slice(read, at));
    read = at + tag.length;
    const isAlone = VOID.has(name) || attributes.endsWith('/');
    if (writing.leftOut > 0) writing.leftOut += isAlone ? 0 : end ? -1 : 1;
    else if (isAlone) writing.text += name === 'img' ? tag : ' ';
    else if (end) writeEnd(writing, name);
    else writeStart(writing, name, attributes);
    if (end && name === 'main') break;
  }
  return `<html lang="da"><body>${writing.text}</body></html>`;
}

/** The day a page says that it is to be sorted by. */
export function findDag(html: string): string | undefined {
  return /\sdata-pagefind-sort="dato:([^"]*)"/.exec(html)?.[1];
}

interface Writing {
  text: string;
  /** What was written last, besides tags. */
  last: string;
  /** Whether the tags of each open element are written. */
  kept: boolean[];
  /** How many elements are open in one that is left out, itself included. */
  leftOut: number;
}

/** A tag; the value of an attribute may hold a `>`. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)([^>"]*(?:"[^"]*"[^>"]*)*)>/g;
const VOID = new Set('area br col embed hr img input link meta source track wbr'.split(' '));
/** What Pagefind leaves out by itself, besides what says `data-pagefind-ignore`; filters in them are not read here. */
const LEFT_OUT = new Set('footer form iframe label nav noscript script style svg template'.split(' '));
/** Elements where a sentence begins and ends for Pagefind; through others text runs on. */
const BLOCKS = new Set('article div li p section td ul'.split(' '));
const HEADING = /^h[1-6]$/;
/** Days stand in a file of their own, where they are lighter. */
const TELLING = /\s(?:data-pagefind-(?!sort)[a-z-]+|id)(?:="[^"]*")?/g;
/** A sign that a sentence does not end with. */
const NO_STOP = /[\p{L}\p{M}\p{N}_'")$*]$/u;

function writeText(writing: Writing, text: string): void {
  writing.text += text;
  writing.last = text;
}

function writeStart(writing: Writing, name: string, attributes: string): void {
  if (LEFT_OUT.has(name) || attributes.includes(' data-pagefind-ignore')) {
    writing.leftOut = 1;
    return;
  }
  const isKept = HEADING.test(name) || attributes.includes(' data-pagefind-');
  writing.kept.push(isKept);
  if (isKept) writing.text += `<${name}${(attributes.match(TELLING) ?? []).join('')}>`;
  // At a place with an id Pagefind ends a word: the number of a footnote is no part of the word it stands at.
  else if (BLOCKS.has(name) || attributes.includes(' id="')) writeText(writing, ' ');
}

function writeEnd(writing: Writing, name: string): void {
  if (writing.kept.pop()) {
    writing.text += `</${name}>`;
    if (BLOCKS.has(name) || HEADING.test(name)) writing.last = ' ';
  } else if (BLOCKS.has(name)) writeText(writing, NO_STOP.test(writing.last.slice(-2)) ? '. ' : ' ');
}
