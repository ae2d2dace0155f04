import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { verifySite } from '../lib/verify-site.ts';
import { writeCorpus } from './corpus.ts';
import { readIndexSteps, type IndexSteps } from './index-steps.ts';
import { measureStage, type Cost } from './measure.ts';
import { measureSite, type SiteSize } from './site-size.ts';

/** What the figures are about, in the order of the table: `write` is what a build does besides reading and rendering. */
export const PARTS = ['read', 'render', 'write', 'build', 'index'] as const;
export type Part = (typeof PARTS)[number];

/** Everything measured for one number of meetings. */
export interface Measured {
  meetings: number;
  costs: Record<Part, Cost>;
  /** What the search index spends its time on. */
  indexSteps?: IndexSteps;
  site: SiteSize;
  /** What the built site lacks; figures of a site that is not whole are not worth much. */
  problems: string[];
}

/** How a corpus is to be measured. */
export interface MeasureOptions {
  seed: number;
  /** Content folder with the small files. */
  source: string;
  /** Whether the folder with corpus and site stays. */
  keep: boolean;
}

/** Writes a corpus, sends it through every stage and says what each cost. */
export function measureMeetings(meetings: number, { seed, source, keep }: MeasureOptions): Measured {
  const run = prepareCorpus(meetings, { seed, source });
  try {
    const read = measureStage('read', run);
    const render = measureStage('render', run);
    const build = measureStage('build', run);
    const index = measureStage('index', run);
    const site = measureSite(join(run, 'out'));
    const problems = verifySite(join(run, 'out'), join(run, 'content'), Infinity);
    const costs = { read, render, write: rest(build, [read, render]), build, index };
    return { meetings, costs, indexSteps: readIndexSteps(run, index), site, problems };
  } finally {
    if (!keep) rmSync(run, { recursive: true, force: true });
  }
}

/** Writes a corpus to a folder of its own and returns the folder; the corpus stands in `content` below it. */
export function prepareCorpus(meetings: number, { seed, source }: Pick<MeasureOptions, 'seed' | 'source'>): string {
  const run = `.build/bench-${meetings}`;
  rmSync(run, { recursive: true, force: true });
  writeCorpus(join(run, 'content'), { meetings, seed, source });
  return run;
}

/** A build also reads and renders: what is left when that is taken away. */
function rest(whole: Cost, parts: readonly Cost[]): Cost {
  const cpu = parts.reduce<number | undefined>((left, part) => minus(left, part.cpu), whole.cpu);
  return { wall: parts.reduce((left, part) => left - part.wall, whole.wall), cpu, peak: undefined };
}

function minus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}
