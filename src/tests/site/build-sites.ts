import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeCorpus } from '../../../scripts/bench/corpus.ts';
import { writeExtraContent } from './extra-content.ts';
import { AT_ROOT, BELOW, GENERATED, type TestSite } from './sites.ts';

/** The day the test sites are built for. */
const TODAY = '2021-04-01';
/** Three for each made-up body: an agenda, a draft, and approved minutes. */
const MEETINGS = 45;

/** Builds the sites at the same time, as several secretariats on one machine would. */
export default async function setup(): Promise<void> {
  rmSync(dirname(AT_ROOT.out), { recursive: true, force: true });
  writeExtraContent(BELOW.content);
  writeCorpus(GENERATED.content, { meetings: MEETINGS, seed: 1, source: AT_ROOT.content });
  await Promise.all([AT_ROOT, BELOW, GENERATED].map(buildSite));
}

/** Runs the build command as an editor would; fails with what it printed. */
export async function buildSite({ content, out, adresse }: TestSite): Promise<void> {
  const env = { ...process.env, PORTAL_ADRESSE: adresse, PORTAL_TODAY: TODAY, NODE_ENV: 'production' };
  const child = spawn('node', ['scripts/build.ts', '--content', content, '--out', out], { env });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${content} ended with ${code}:\n${printed}`);
}
