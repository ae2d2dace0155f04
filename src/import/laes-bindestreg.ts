import { MAERKE } from './laes-maerker.ts';

/** Puts lines together that were parted where they were full, and remembers what it did with words that were divided. */
export interface Samler {
  /** Two lines as one. */
  join(head: string, tail: string): string;
  /** Divided words in the order they were met. */
  readonly delte: readonly Delt[];
}

/** A word that was divided at a line's end. */
export interface Delt {
  foer: string;
  efter: string;
  /** What stands in the result; with its hyphen when the whole word is not known. */
  ord: string;
  kendt: boolean;
}

const PAIRS = [
  [MAERKE.fed, MAERKE.fedSlut],
  [MAERKE.kursiv, MAERKE.kursivSlut],
] as const;
const HEAD = /([\p{L}\p{M}]+)[-\u00AD\u2010]$/u;
const TAIL = /^([\p{L}\p{M}]+)/u;
/** After these a hyphen stands for a part of a word: `kapacitets- og økonomistyring`. */
const BINDEORD: ReadonlySet<string> = new Set(['og', 'eller', 'samt', 'såvel', 'men', 'til', 'kontra', 'som']);

/** A hyphen at a line's end goes only when the whole word is known, from elsewhere in the paper or from `kendteOrd`. */
export function createSamler(text: string, kendteOrd: (ord: string) => boolean = () => false): Samler {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  const isKnown = (ord: string) => words.has(ord.toLowerCase()) || kendteOrd(ord) || kendteOrd(ord.toLowerCase());
  const delte: Delt[] = [];
  const join = (first: string, second: string): string => {
    const [head, tail] = joinMarks(first, second);
    const foer = HEAD.exec(head)?.[1];
    const efter = TAIL.exec(tail)?.[1];
    if (!foer || !efter || BINDEORD.has(efter)) return /[\p{L}\p{N}]\/$/u.test(head) ? head + tail : `${head} ${tail}`;
    const soft = head.endsWith('\u00AD');
    if (!soft && !/^\p{Ll}/u.test(efter)) return head + tail;
    const kendt = soft || isKnown(foer + efter);
    const streg = kendt ? '' : '-';
    delte.push({ foer: `${foer}${head.slice(-1)}`, efter, ord: foer + streg + efter, kendt });
    return head.slice(0, -1) + streg + tail;
  };
  return { join, delte };
}

/** Bold that ends with a line and begins again with the next goes on. */
function joinMarks(head: string, tail: string): [string, string] {
  for (const [open, close] of PAIRS)
    if (head.endsWith(close) && tail.startsWith(open)) return [head.slice(0, -1), tail.slice(1)];
  return [head, tail];
}

/** The raw text with the same words put together. */
export function joinDelte(text: string, delte: readonly Delt[]): string {
  let result = text;
  for (const { foer, efter, ord } of delte) {
    const at = findDelt(result, foer, efter);
    if (!at) continue;
    const [start, tail] = at;
    result =
      result.slice(0, start) + ord + result.slice(start + foer.length, tail) + result.slice(tail + efter.length);
  }
  return result.replace(/\u00AD/g, '');
}

/** Where a word's two parts stand: the first at a line's end, the second at the beginning of a later one. */
function findDelt(text: string, foer: string, efter: string): [number, number] | undefined {
  for (let at = text.indexOf(foer); at >= 0; at = text.indexOf(foer, at + 1)) {
    if (!/^\s*?(?:\n|$)/.test(text.slice(at + foer.length, at + foer.length + 40))) continue;
    if (/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, at - 1), at))) continue;
    const tail = new RegExp(`(?<![\\p{L}\\p{M}])${efter}(?![\\p{L}\\p{M}])`, 'u').exec(text.slice(at + foer.length));
    if (tail) return [at, at + foer.length + tail.index];
  }
  return undefined;
}
