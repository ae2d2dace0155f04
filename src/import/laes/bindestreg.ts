import { MAERKE } from './maerker.ts';

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
/** No word is longer; a paragraph is, and is looked at for every line that is put to it. */
const LONGEST = 80;
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
    const foer = HEAD.exec(head.slice(-LONGEST))?.[1];
    const efter = TAIL.exec(tail)?.[1];
    if (!foer || !efter || BINDEORD.has(efter))
      return /[\p{L}\p{N}]\/$/u.test(head.slice(-2)) ? head + tail : `${head} ${tail}`;
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

/** How many lines may stand between a word's two parts in the raw text, notes at a page's foot among them. */
const AFSTAND = 80;

/** The raw text with the same words put together. */
export function joinDelte(text: string, delte: readonly Delt[]): string {
  const lines = text.split('\n');
  const ends = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const end = /[\p{L}\p{M}]+[-\u00AD\u2010]\s*$/u.exec(line)?.[0].trim();
    if (end) ends.set(end, [...(ends.get(end) ?? []), at]);
  }
  for (const { foer, efter, ord } of delte) {
    const candidates = ends.get(foer) ?? [];
    const start = new RegExp(`(?<![\\p{L}\\p{M}])${efter}(?![\\p{L}\\p{M}])`, 'u');
    const found = candidates.flatMap((at) => findTail(lines, at, start))[0];
    if (!found) continue;
    const [at, tail] = found;
    ends.set(
      foer,
      candidates.filter((one) => one !== at),
    );
    lines[tail] = (lines[tail] ?? '').replace(start, '');
    lines[at] = (lines[at] ?? '').trimEnd().slice(0, -foer.length) + ord;
  }
  return lines.join('\n').replace(/\u00AD/g, '');
}

function findTail(lines: readonly string[], at: number, start: RegExp): [number, number][] {
  for (let tail = at + 1; tail < Math.min(lines.length, at + AFSTAND); tail += 1)
    if (start.test(lines[tail] ?? '')) return [[at, tail]];
  return [];
}
