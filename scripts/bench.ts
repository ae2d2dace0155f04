import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureDevLoop } from './bench/dev-loop.ts';
import { compareSizes, listAims } from './bench/figures.ts';
import { measureMeetings, prepareCorpus } from './bench/measure-size.ts';
import { measureStage } from './bench/measure.ts';
import { formatAims, formatMarginal, formatMeasured, LEGEND } from './bench/report.ts';
import { formatSearch } from './bench/search-report.ts';
import { measureSearch } from './bench/search.ts';
import { contentFolder } from './lib/folders.ts';
import { endWithUsage, readOptions } from './lib/options.ts';

const USAGE = `Usage: npm run bench -- [--meetings N[,N…]] [--seed N] [--content DIR] [--keep] [--json]
                        [--dev | --search [--site DIR]]
Measures reading, rendering, building and indexing of made-up meetings: time, CPU and memory, each stage by itself.
A small corpus is measured too, to tell fixed cost from what each meeting costs.
  --meetings  how many meetings (2000); with several numbers also what each more costs between them
  --seed      decides the text of the meetings (1); the same seed gives the same bytes
  --content   folder whose regions, municipalities, glossary and plain pages are copied
  --keep      leaves corpora and sites in .build/bench-<N>
  --dev       measures instead how long the development server takes to show a saved file
  --search    measures instead what a search fetches in a browser and how long it takes
  --site      measures the search of a site that is built already`;

/** A corpus so small that most of its cost is fixed. */
const SMALL = 100;

const options = readOptions(
  {
    meetings: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    content: { type: 'string' },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    site: { type: 'string' },
  },
  USAGE,
);
const sizes = [...new Set(options.meetings.split(',').map(readNumber))].sort((a, b) => a - b);
const measuring = { seed: readNumber(options.seed), source: contentFolder(options.content, USAGE), keep: options.keep };
const largest = sizes.at(-1) ?? SMALL;
if (options.site !== undefined && !(options.search && existsSync(join(options.site, 'pagefind'))))
  endWithUsage(`--site is a built site with a search index, and only for --search.`, USAGE);
await (options.search ? benchSearch(largest) : options.dev ? benchDev(largest) : benchBuild(sizes));

async function benchBuild(asked: readonly number[]): Promise<void> {
  const isLarge = asked.every((size) => size > SMALL);
  const measured = (isLarge ? [SMALL, ...asked] : asked).map((size) => {
    const result = measureMeetings(size, measuring);
    if (!options.json) console.log(`${formatMeasured(result)}\n`);
    return result;
  });
  const [small, ...larger] = measured;
  const steps = larger.map((large, index) => ({ small: larger[index - 1], large }));
  const marginals = [
    ...larger.map((large) => compareSizes(small ?? large, large)),
    ...steps.flatMap(({ small: before, large }) => (before ? [compareSizes(before, large)] : [])),
  ];
  const aims = listAims(measured, marginals);
  if (options.json)
    console.log(JSON.stringify({ node: process.version, seed: measuring.seed, measured, marginals, aims }, null, 2));
  else
    console.log(
      [...marginals.map(formatMarginal), ...(aims.length > 0 ? [formatAims(aims)] : []), LEGEND].join('\n\n'),
    );
}

async function benchDev(meetings: number): Promise<void> {
  const run = prepareCorpus(meetings, measuring);
  try {
    const loop = await measureDevLoop(run);
    const saves = loop.saves.map((save) => save.toFixed(0)).join(', ');
    if (options.json)
      console.log(JSON.stringify({ node: process.version, seed: measuring.seed, meetings, ...loop }, null, 2));
    else
      console.log(
        `${meetings} meetings: first page after ${loop.firstPage.toFixed(0)} ms, a saved file shows after ${loop.median.toFixed(0)} ms (median of ${saves})`,
      );
  } finally {
    if (!options.keep) rmSync(run, { recursive: true, force: true });
  }
}

async function benchSearch(meetings: number): Promise<void> {
  const run = options.site === undefined ? prepareCorpus(meetings, measuring) : undefined;
  try {
    if (run !== undefined) for (const stage of ['build', 'index'] as const) measureStage(stage, run);
    const measured = await measureSearch(options.site ?? join(run ?? '', 'out'));
    console.log(
      options.json ? JSON.stringify({ node: process.version, ...measured }, null, 2) : formatSearch(measured),
    );
  } finally {
    if (run !== undefined && !options.keep) rmSync(run, { recursive: true, force: true });
  }
}

function readNumber(text: string): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0
    ? value
    : endWithUsage(`«${text}» is not a number of meetings or a seed.`, USAGE);
}
