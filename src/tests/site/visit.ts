import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startStaticServer, type StaticServer } from '../../../scripts/lib/static-server.ts';
import { startBrowser } from './browser.ts';
import { listExamples, type Example } from './examples.ts';
import { AT_ROOT, BELOW, GENERATED } from './sites.ts';

/** Tabs side by side; a tab is a process of its own. */
const TABS = 2;

/** What a test file uses to look at pages: one browser, one server, the example pages. */
export interface Visits {
  examples: Example[];
  server: () => StaticServer;
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Goes to every example and returns what was found there, each with the page's path before it. */
  findOnEach: (options: BrowserContextOptions, look: (page: Page) => Promise<string[]>) => Promise<string[]>;
}

/** Starts browser and server for a file of tests, and stops them after it. */
export function useVisits(): Visits {
  const examples = listExamples();
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startStaticServer([AT_ROOT, BELOW, GENERATED])]);
  });
  afterAll(async () => {
    server.stop();
    await browser.close();
  });
  const open = async (options: BrowserContextOptions = {}) => browser.newPage(options);
  return {
    examples,
    server: () => server,
    open,
    findOnEach: async (options, look) => {
      const found: string[] = [];
      const rest = [...examples];
      const visitRest = async () => {
        const page = await open(options);
        for (let next = rest.shift(); next; next = rest.shift()) {
          await goTo(page, `${server.url}${next.path}`);
          found.push(...(await look(page)).map((finding) => `${next.path}: ${finding}`));
        }
        await page.context().close();
      };
      await Promise.all(Array.from({ length: TABS }, visitRest));
      return found.sort();
    },
  };
}

/** Opens a page and waits until a search has its answers. */
async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (url.includes('?q=')) await page.locator('#resultater:not([aria-busy]) li').first().waitFor();
}
