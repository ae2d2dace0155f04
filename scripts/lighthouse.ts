import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { siteSettings } from '../src/reader/site-settings.ts';
import { contentFolder, outFolder } from './lib/folders.ts';
import { endWithUsage, readOptions } from './lib/options.ts';
import { startStaticServer } from './lib/static-server.ts';
import { findPages } from './lighthouse/pages.ts';
import { formatTable, isPerfect, medianOf, type Measured } from './lighthouse/report.ts';
import { runLighthouse } from './lighthouse/run.ts';

const USAGE = `Usage: npm run lighthouse -- [--out DIR] [--content DIR] [--runs N]
Runs Lighthouse, as on a phone, on the longest page of each important kind of a built site, and prints the median of
three runs. Ends with 1 when anything is below 100. Not a part of npm test: it takes minutes and fetches Lighthouse.`;

const options = readOptions(
  { out: { type: 'string' }, content: { type: 'string' }, runs: { type: 'string', default: '3' } },
  USAGE,
);
const out = outFolder(options.out);
const runs = Number(options.runs);
if (!existsSync(out)) endWithUsage(`${out} does not exist. Run npm run build first.`, USAGE);
if (!Number.isInteger(runs) || runs < 1) endWithUsage(`«${options.runs}» is not a number of runs.`, USAGE);
process.env['PORTAL_CONTENT'] = contentFolder(options.content, USAGE);
const [load = 0] = loadavg();
if (load > availableParallelism() / 2) console.error('This machine is busy: performance will seem lower than it is.');
const { base } = siteSettings();
const server = await startStaticServer([{ base, out }]);
const measured: Measured[] = [];
for (const { name, path } of findPages(out)) {
  const results = [];
  for (let run = 1; run <= runs; run++) {
    console.error(`${name}, ${run} of ${runs}: ${base}${path}`);
    results.push(await runLighthouse(`${server.url}${base}${path}`));
  }
  measured.push({ name, result: medianOf(results) });
}
server.stop();
console.log(formatTable(measured));
process.exitCode = isPerfect(measured) ? 0 : 1;
