import { resolve } from 'node:path';
import { build } from 'astro';
import { joinStyles } from './join-styles.ts';

/** Makes the pages of a content folder below a folder of this run's own; returns where they stand. */
export async function buildPages(content: string, run: string): Promise<string> {
  // A variable of the environment with one of these names would pass for Astro's own: a test run has them all.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
  process.env['PORTAL_CONTENT'] = resolve(content);
  process.env['PORTAL_RUN'] = `./${run}`;
  await build({ logLevel: 'warn' });
  const site = `${run}/out`;
  joinStyles(site);
  return site;
}
