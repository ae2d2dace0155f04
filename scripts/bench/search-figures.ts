import type { Aim } from './figures.ts';
import type { SearchSite } from './search-site.ts';
import { sumOf, totalOf } from './search-traffic.ts';
import type { Visit } from './search-visit.ts';

/** What one question cost: bytes, and the median of its times in ms. */
export interface Answered {
  kind: string;
  q: string;
  /** Bytes in all, and after what was fetched ahead. */
  total: number;
  after: number;
  /** From the last letter to the first results: on a slow line, and on this machine. */
  slow: number;
  near: number;
  /** The same on a page that has answered before: another question, and the first one again. */
  next: number;
  again: number;
}

/** What the search of a portal is to keep within: KB and ms. */
const LIMITS = { script: 5, total: 175, after: 50, slow: 800, near: 250, again: 80, bytesPerWord: 3.5 };

/** Puts the visits of one question together. Bytes are those of the visit that needed most. */
export function summarize(
  { kind, q }: { kind: string; q: string },
  { near, slow }: { near: readonly Visit[]; slow: readonly Visit[] },
): Answered {
  const all = [...near, ...slow].map(({ traffic }) => traffic);
  return {
    kind,
    q,
    total: Math.max(...all.map(totalOf)),
    after: Math.max(...all.map(({ asked }) => sumOf(asked))),
    slow: median(slow.map(({ first }) => first)),
    near: median(near.map(({ first }) => first)),
    next: median(near.flatMap(({ warm }) => warm?.next ?? [])),
    again: median(near.flatMap(({ warm }) => warm?.again ?? [])),
  };
}

/** Holds the worst of all questions against the limits. */
export function listSearchAims(
  answered: readonly Answered[],
  { script, vocabulary }: { script: number; vocabulary: SearchSite['vocabulary'] },
): Aim[] {
  const aim = (text: string, limit: number, values: readonly number[]): Aim => ({
    text: values.length > 1 ? `${text}; median ${median(values).toFixed(1)}, worst` : text,
    limit,
    found: Math.max(...values),
  });
  const inKb = (pick: (one: Answered) => number) => answered.map((one) => pick(one) / 1000);
  return [
    aim('script before the box has focus, KB', LIMITS.script, [script / 1000]),
    aim(
      'all until the first five results, KB',
      LIMITS.total,
      inKb(({ total }) => total),
    ),
    aim(
      'after what was fetched ahead, KB',
      LIMITS.after,
      inKb(({ after }) => after),
    ),
    aim(
      'first results on a slow line, ms',
      LIMITS.slow,
      answered.map(({ slow }) => slow),
    ),
    aim(
      'first results on this machine, ms',
      LIMITS.near,
      answered.map(({ near }) => near),
    ),
    aim(
      'another question on the same page, ms',
      LIMITS.near,
      answered.map(({ next }) => next),
    ),
    aim(
      'a question again on the same page, ms',
      LIMITS.again,
      answered.map(({ again }) => again),
    ),
    aim('vocabulary, bytes brotli per word', LIMITS.bytesPerWord, [vocabulary.bytes / vocabulary.words]),
  ];
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;
}
