import { PARTS, type Measured, type Part } from './measure-size.ts';

/** What one more meeting costs between two sizes, in CPU milliseconds, and what a run costs before its first meeting, in CPU seconds. */
export interface Marginal {
  from: number;
  to: number;
  perMeeting: Record<Part, number | undefined>;
  fixed: Record<Part, number | undefined>;
}

/** What a portal of this size is to keep within. */
export interface Aim {
  text: string;
  limit: number;
  found: number | undefined;
}

const CPU_MS_PER_MEETING = 5;
/** Memory of a build in MB, by the number of meetings. */
const PEAKS: readonly (readonly [meetings: number, limit: number])[] = [
  [2_000, 700],
  [10_000, 1_200],
];

/** Tells fixed from marginal cost by two sizes. */
export function compareSizes(small: Measured, large: Measured): Marginal {
  const more = large.meetings - small.meetings;
  const perMeeting = byPart((part) => {
    const [a, b] = [small.costs[part].cpu, large.costs[part].cpu];
    return a === undefined || b === undefined ? undefined : ((b - a) / more) * 1000;
  });
  const fixed = byPart((part) => {
    const [all, each] = [small.costs[part].cpu, perMeeting[part]];
    return all === undefined || each === undefined ? undefined : all - (small.meetings * each) / 1000;
  });
  return { from: small.meetings, to: large.meetings, perMeeting, fixed };
}

function byPart<T>(valueOf: (part: Part) => T): Record<Part, T> {
  const [read, render, write, build, index] = [
    valueOf('read'),
    valueOf('render'),
    valueOf('write'),
    valueOf('build'),
    valueOf('index'),
  ];
  return { read, render, write, build, index };
}

/** The aims that some figures can be held against. */
export function listAims(measured: readonly Measured[], marginals: readonly Marginal[]): Aim[] {
  return [
    ...marginals.map(({ from, to, perMeeting }) => ({
      text: `reading + rendering + writing, CPU ms per meeting from ${from} to ${to}`,
      limit: CPU_MS_PER_MEETING,
      found: perMeeting.build,
    })),
    ...PEAKS.flatMap(([meetings, limit]) =>
      measured
        .filter((size) => size.meetings === meetings)
        .map(({ costs }) => ({
          text: `peak memory of reading and building ${meetings}, MB`,
          limit,
          found: highest(costs),
        })),
    ),
  ];
}

function highest(costs: Measured['costs']): number | undefined {
  const peaks = PARTS.filter((part) => part !== 'index').flatMap((part) => costs[part].peak ?? []);
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}
