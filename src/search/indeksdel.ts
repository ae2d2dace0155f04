/** A word of the index: what it has it under, and the pages that hold it, by their numbers. */
export interface Indeksord {
  noegle: string;
  sider: readonly Ordside[];
}

/** A page that holds a word. */
export interface Ordside {
  nr: number;
  /** How much the page speaks of it, as one of the steps of `vaegt.ts`. */
  trin: number;
  /** Where it stands in the text, as numbers of words, rising. */
  steder: readonly number[];
}

/**
 * Writes which pages hold some words, a word on each line: what it is kept under, a space, and for each page how many
 * pages lie between it and the one before (in base 36, nothing when there is none) and its step as two capitals.
 */
export function writeIndeksdel(words: readonly Indeksord[]): string {
  return words.map(({ noegle, sider }) => `${noegle} ${sider.map(writeSide).join('')}`).join('\n');
}

function writeSide({ nr, trin }: Ordside, at: number, sider: readonly Ordside[]): string {
  return (
    gap(nr, sider[at - 1]?.nr) + String.fromCharCode(FIRST + Math.floor(trin / CAPITALS), FIRST + (trin % CAPITALS))
  );
}

/** The words of a part, each with its pages as they are written. */
export function readIndeksdel(written: string): Map<string, string> {
  return new Map(
    written.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

/** The pages of one word: how much each speaks of it, by its number. */
export function readSider(written: string): Map<number, number> {
  const sider = new Map<number, number>();
  let nr = -1;
  for (const [, between = '', trin = ''] of written.matchAll(/([0-9a-z]*)([A-Z]{2})/g)) {
    nr += 1 + (parseInt(between, BASE) || 0);
    sider.set(nr, CAPITALS * (trin.charCodeAt(0) - FIRST) + trin.charCodeAt(1) - FIRST);
  }
  return sider;
}

/** Writes where the same words stand, for those who look for a phrase: a line a word, its pages with commas between. */
export function writeStedfil(words: readonly Indeksord[]): string {
  return words
    .map(({ noegle, sider }) => `${noegle} ${sider.map(({ steder }) => writeSteder(steder)).join(',')}`)
    .join('\n');
}

function writeSteder(steder: readonly number[]): string {
  return steder.length === 0 ? NOWHERE : steder.map((sted, at) => gap(sted, steder[at - 1])).join('.');
}

/**
 * Which of so many files tells where a word stands. Those of a frequent word fill a file: so words are not together with
 * their neighbours here, but as their letters fall.
 */
export function stedfilOf(noegle: string, files: number): number {
  let sum = 0;
  for (const letter of noegle) sum = (31 * sum + (letter.codePointAt(0) ?? 0)) % PRIME;
  return sum % files;
}

const PRIME = 1_000_003;

/** The places of a word on each of its pages, in their order. */
export function readSteder(written: string): number[][] {
  return written.split(',').map((page) => {
    let last = -1;
    return page === NOWHERE ? [] : page.split('.').map((between) => (last += 1 + (parseInt(between, BASE) || 0)));
  });
}

/** For a page that has a word in what is told of it, and not in its text. */
const NOWHERE = '-';
const BASE = 36;
const FIRST = 'A'.charCodeAt(0);
const CAPITALS = 26;

function gap(number: number, before = -1): string {
  const between = number - before - 1;
  return between === 0 ? '' : between.toString(BASE);
}
