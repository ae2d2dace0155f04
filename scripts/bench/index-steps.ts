import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { IndexStep } from '../lib/index-site.ts';
import type { Cost } from './measure.ts';

/** CPU seconds of each step of indexing; unknown where the system does not tell. */
export type IndexSteps = Record<IndexStep, number | undefined>;

const OWN = z.object({ pages: z.number(), packing: z.number(), vocabulary: z.number() });
const FILE = 'index-steps.json';

/** Indexes the site of a run, leaves a note of what our own steps cost, and returns how many pages the index holds. */
export async function indexInSteps(run: string): Promise<number> {
  const { indexSite } = await import('../lib/index-site.ts');
  const cpu: Partial<Record<IndexStep, number>> = {};
  let before = process.cpuUsage();
  const count = await indexSite(join(run, 'out'), undefined, (step) => {
    const { user, system } = process.cpuUsage(before);
    cpu[step] = (user + system) / 1e6;
    before = process.cpuUsage();
  });
  writeFileSync(join(run, FILE), JSON.stringify(cpu));
  return count;
}

/** What the steps of a run cost, when the whole cost that much: what was not our own is Pagefind's. */
export function readIndexSteps(run: string, { cpu }: Cost): IndexSteps {
  const own = OWN.parse(JSON.parse(readFileSync(join(run, FILE), 'utf8')));
  return { ...own, pagefind: cpu === undefined ? undefined : cpu - own.pages - own.packing - own.vocabulary };
}
