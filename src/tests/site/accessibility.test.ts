import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve, type RunningSite } from './server.ts';
import { AT_ROOT } from './sites.ts';

/** One page of each kind, and the busiest of them. */
const PAGES = [
  ...['', 'soeg/?q=takster', 'moeder/', 'moeder/2012/', 'moeder/nordjylland/socdir/'],
  ...['moeder/nordjylland/socdir/2013-03-18/', 'moeder/nordjylland/das/2021-03-25/'],
  ...['organer/', 'organer/midtjylland/forretningsudvalget/', 'organisation/midtjylland/'],
  ...['rammeaftaler/', 'rammeaftaler/midtjylland/2016/', 'sager/', 'sager/nordjylland/sekretariatets-oekonomi/'],
  ...['beslutninger/', 'kommuner/', 'kommuner/viborg/', 'kalender/', 'ordliste/', 'om/', '404.html'],
];

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let site: RunningSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve(AT_ROOT, 4393)]);
});
afterAll(async () => {
  site.stop();
  await browser.close();
});

describe.each(['light', 'dark'] as const)('in a %s theme', (colorScheme) => {
  it.each([320, 1280])('every kind of page can be used by everyone at a width of %i', async (width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(`${site.url}${path}`);
      if (path.startsWith('soeg/')) await page.locator('#resultater li').first().waitFor();
      await page.evaluate(source);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(passes.length, path).toBeGreaterThan(10);
      found.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`));
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width)
        found.push(`${path}: scrolls sideways`);
    }
    expect(found).toEqual([]);
  });
});
