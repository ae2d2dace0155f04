import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchChildren } from './child-memory.ts';

/** One stage in a process of its own: `node stage.ts <stage> <folder of the run> <file for the result>`. */

/** What a stage says of itself when it ends. */
export interface StageResult {
  /** Highest memory of this process and of those it started, in MB; unknown where the system does not tell. */
  peak: number | undefined;
  /** What the stage counted: files read, pages rendered or indexed. */
  count: number;
}

/** Stages load their own code and nothing of each other's, so that memory is their own. */
const STAGES: Record<string, (run: string) => Promise<number>> = {
  read: async (run) => {
    const { readPortalInTurns } = await import('../../src/reader/read-content.ts');
    return (await readPortalInTurns(join(run, 'content'))).portal.moeder.length;
  },
  render: async (run) => {
    const { renderAll } = await import('./render-all.ts');
    return renderAll(join(run, 'content'));
  },
  build: async (run) => {
    const { buildPages } = await import('../lib/build-pages.ts');
    await buildPages(join(run, 'content'), run);
    return 1;
  },
  index: async (run) => {
    const { indexInSteps } = await import('./index-steps.ts');
    return indexInSteps(run);
  },
};

const [name = '', run = '', resultFile = ''] = process.argv.slice(2);
const stage = STAGES[name];
if (!stage) throw new TypeError(`There is no stage ${name}`);
const children = watchChildren();
const count = await stage(run);
const ofChildren = await children.end();
const own = process.resourceUsage().maxRSS / 1024;
const isWhole = name !== 'index' || ofChildren !== undefined;
const result: StageResult = { peak: isWhole ? own + (ofChildren ?? 0) : undefined, count };
writeFileSync(resultFile, JSON.stringify(result));
