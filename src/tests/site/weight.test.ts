import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../scripts/bench/prose.ts';
import { textOf } from '../../markdown/tree.ts';
import { readLayoutShift } from './layout-shift.ts';
import { readPages } from './pages.ts';
import { AT_ROOT, GENERATED, type TestSite } from './sites.ts';
import { useVisits } from './visit.ts';

const KB = 1024;
/** Words of the meeting whose weight is promised, as its reader meets them: all that stands in the page's own part. */
const WORDS = 1_500;

const MEETING = /^\/moeder\/[^/]+\/[^/]+\/\d[^/]*\/$/;

const COUNTED = ['document', 'stylesheet', 'script'];

const { open, server, findOnEach } = useVisits();

describe.each([AT_ROOT, GENERATED])('the meeting below $base nearest to 1,500 words', (site) => {
  const path = pathOfMeetingWith(WORDS, site);

  it('is three requests to one host, and no more than 7 KB besides its words', async () => {
    const page = await open();
    const { asked, url } = server();
    const before = asked.length;
    const { bytes, words, hosts, loadedAt } = await load(page, `${url}${path}`);
    // A browser asks for the icon when a page has been loaded, and once for all pages.
    expect(asked.slice(before).filter(({ at }) => at <= loadedAt).length).toBeLessThanOrEqual(3);
    expect(hosts).toEqual([new URL(url).host]);
    expect(bytes - words).toBeLessThanOrEqual(7 * KB);
    await page.context().close();
  });
});

describe('a meeting of 1,500 words', () => {
  it('is at most 10 KB of HTML, CSS and script, by the line through all made-up meetings', () => {
    const meetings = measureMeetings(GENERATED);
    expect(meetings.length).toBeGreaterThan(20);
    expect(weightAt(WORDS, meetings)).toBeLessThanOrEqual(10 * KB);
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

function pathOfMeetingWith(words: number, site: TestSite): string {
  const distance = (meeting: { words: number }) => Math.abs(meeting.words - words);
  const [closest] = measureMeetings(site).toSorted((a, b) => distance(a) - distance(b));
  return closest?.path ?? '';
}

interface Meeting {
  path: string;
  words: number;
  bytes: number;
}

function measureMeetings(site: TestSite): Meeting[] {
  return readPages(site).flatMap(({ address, tree, elements }) => {
    if (!MEETING.test(address)) return [];
    const main = elements.find(({ tagName }) => tagName === 'main');
    const assets = elements.flatMap(({ tagName, properties: { href, src } }) =>
      [tagName === 'link' ? href : undefined, src].filter((path) => /\/_astro\//.test(String(path))),
    );
    const files = [`${address.slice(1)}index.html`, ...assets.map((path) => String(path).slice(site.base.length))];
    const bytes = files.map((file) => brotliCompressSync(readFileSync(join(site.out, file))).length);
    return [
      {
        path: `${site.base}${address.slice(1)}`,
        words: countWords(textOf(main ?? tree)),
        bytes: bytes.reduce((sum, one) => sum + one, 0),
      },
    ];
  });
}

/** What so many words weigh, by the line that lies nearest to all meetings (least squares). */
function weightAt(words: number, meetings: readonly Meeting[]): number {
  const mean = (value: (meeting: Meeting) => number) =>
    meetings.reduce((sum, meeting) => sum + value(meeting), 0) / meetings.length;
  const [x, y] = [mean((meeting) => meeting.words), mean((meeting) => meeting.bytes)];
  const slope = mean((one) => (one.words - x) * (one.bytes - y)) / mean((one) => (one.words - x) ** 2);
  return y + slope * (words - x);
}
