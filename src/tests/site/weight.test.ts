import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../scripts/bench/prose.ts';
import { eachElement, textOf } from '../../markdown/tree.ts';
import { readPages } from './pages.ts';
import { AT_ROOT, GENERATED, type TestSite } from './sites.ts';
import { useVisits } from './visit.ts';

const KB = 1024;
/** Words of the meeting whose weight is promised, as its reader meets them: all that stands in the page's own part. */
const WORDS = 1_500;

const MEETING = /^\/moeder\/[^/]+\/[^/]+\/\d[^/]*\/$/;

const COUNTED = ['document', 'stylesheet', 'script'];

const { open, server, findOnEach } = useVisits();

describe.each([
  // Real minutes have more figures than made-up ones; what comes with the words is to weigh the same.
  { what: 'the real meeting nearest to 1,500 words', path: pathOfMeetingWith(WORDS, AT_ROOT), most: Infinity },
  { what: 'a made-up meeting of 1,500 words', path: pathOfMeetingWith(WORDS, GENERATED), most: 10 * KB },
])('$what', ({ path, most }) => {
  it('is three requests to one host, and few KB of HTML, CSS and script', async () => {
    const page = await open();
    const { asked, url } = server();
    const before = asked.length;
    const { bytes, words, hosts, loadedAt } = await load(page, `${url}${path}`);
    // A browser asks for the icon when a page has been loaded, and once for all pages.
    expect(asked.slice(before).filter(({ at }) => at <= loadedAt).length).toBeLessThanOrEqual(3);
    expect(hosts).toEqual([new URL(url).host]);
    expect(bytes).toBeLessThanOrEqual(most);
    expect(bytes - words).toBeLessThanOrEqual(7 * KB);
    await page.context().close();
  });
});

describe('every kind of page', () => {
  it('stands still while it loads and while it is read, in fonts that the reader has', async () => {
    const found = await findOnEach({ viewport: { width: 412, height: 823 } }, async (page) => {
      await page.mouse.wheel(0, 3_000);
      const shift = await page.evaluate(readLayoutShift);
      const fonts = await page.evaluate(() => document.fonts.size);
      return [...(shift > 0 ? [`moves by ${shift}`] : []), ...(fonts > 0 ? [`brings ${fonts} fonts`] : [])];
    });
    expect(found).toEqual([]);
  });
});

describe.each([AT_ROOT, GENERATED])('the site below $base', (site) => {
  it('has no more than 5 KB of CSS on any page', () => {
    const sheets = new Map<string, number>();
    const found = readPages(site).flatMap(({ address, elements }) => {
      const files = elements.flatMap(({ properties }) => (isSheet(properties) ? [String(properties['href'])] : []));
      const bytes = files.map((file) => sheets.get(file) ?? remember(file));
      const sum = bytes.reduce((all, one) => all + one, 0);
      return sum > 5 * KB ? [`${address}: ${sum}`] : [];
    });
    expect(sheets.size).toBeGreaterThan(0);
    expect(found).toEqual([]);

    function remember(file: string): number {
      const size = brotliCompressSync(readFileSync(join(site.out, file.slice(site.base.length)))).length;
      sheets.set(file, size);
      return size;
    }
  });
});

function isSheet({ rel, href }: Record<string, unknown>): boolean {
  return typeof href === 'string' && [rel].flat().includes('stylesheet');
}

interface Load {
  /** HTML, CSS and script as they came over the line. */
  bytes: number;
  /** Bytes that the text alone would be. */
  words: number;
  hosts: string[];
  /** When the page had been loaded (ms since 1970). */
  loadedAt: number;
}

async function load(page: Page, url: string): Promise<Load> {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const counted = requests.filter((request) => COUNTED.includes(request.resourceType()));
  const sizes = await Promise.all(counted.map((request) => request.sizes()));
  return {
    bytes: sizes.reduce((all, { responseBodySize }) => all + responseBodySize, 0),
    words: brotliCompressSync(await page.locator('main').innerText()).length,
    hosts: [...new Set(requests.map((request) => new URL(request.url()).host))],
    loadedAt: await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (
        performance.timeOrigin + (navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : 0)
      );
    }),
  };
}

/** How much has moved since the page was opened, as browsers count it. */
async function readLayoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => setTimeout(() => done(sum), 100));
  });
}

function pathOfMeetingWith(words: number, site: TestSite): string {
  const distance = (meeting: { words: number }) => Math.abs(meeting.words - words);
  const [closest] = measureMeetings(site).toSorted((a, b) => distance(a) - distance(b));
  return closest?.path ?? '';
}

function measureMeetings(site: TestSite): { path: string; words: number }[] {
  return readPages(site).flatMap(({ address, tree }) => {
    if (!MEETING.test(address)) return [];
    let words = 0;
    eachElement(tree, (element) => {
      if (element.tagName === 'main') words = countWords(textOf(element));
    });
    return [{ path: `${site.base}${address.slice(1)}`, words }];
  });
}
