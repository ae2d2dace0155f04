import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** How big a built site is; bytes. */
export interface SiteSize {
  pages: number;
  meetingPages: number;
  /** Mean of the meeting pages' HTML. */
  pageBytes: number;
  /** Mean of some meeting pages, evenly spread, as a server would send them. */
  pageBytesBrotli: number;
  indexBytes: number;
  indexFiles: number;
}

/** So many pages are compressed to know the mean: at the strongest setting one takes some 30 ms. */
const SAMPLE = 200;
const MEETING = /^moeder\/[^/]+\/[^/]+\/[^/]+\/index\.html$/;

/** Measures a built site. */
export function measureSite(site: string): SiteSize {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, '/').length));
  const meetings = files.filter((file) => MEETING.test(file)).sort();
  const step = Math.max(1, Math.floor(meetings.length / SAMPLE));
  const sample = meetings.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  const index = files.filter((file) => file.startsWith('pagefind/'));
  const sizes = (names: string[]) => names.map((file) => statSync(join(site, file)).size);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    meetingPages: meetings.length,
    pageBytes: mean(sizes(meetings)),
    pageBytesBrotli: mean(sample.map((file) => brotliCompressSync(readFileSync(join(site, file))).length)),
    indexBytes: sum(sizes(index)),
    indexFiles: index.length,
  };
}

function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : Math.round(sum(numbers) / numbers.length);
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
