import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../lib/chromium.ts';
import { startStaticServer } from '../lib/static-server.ts';
import type { Aim } from './figures.ts';
import { listSearchAims, summarize, type Answered } from './search-figures.ts';
import type { Question } from './search-questions.ts';
import { readSearchSite, type SearchSite } from './search-site.ts';
import type { Traffic } from './search-traffic.ts';
import { visitSearch, type Visit } from './search-visit.ts';

/** How a site's search does in a browser. */
export interface SearchMeasured {
  site: SearchSite;
  /** What the first question fetched, as an example. */
  traffic: Traffic;
  answered: Answered[];
  aims: Aim[];
}

/** How often each question is asked anew; on a slow line it is the line that decides, so once tells enough. */
const ROUNDS = { near: 3, slow: 1 };

/** Asks a built site questions of every kind in a browser with an empty cache, on this machine and on a slow line. */
export async function measureSearch(out: string): Promise<SearchMeasured> {
  const site = readSearchSite(out);
  const server = await startStaticServer([{ base: site.base, out }]);
  const browser = await chromium.launch(await findChromium());
  try {
    const url = `${server.url}${site.base}soeg/`;
    const [first] = site.questions;
    if (!first) throw new Error(`${out} has no words to ask for.`);
    // Not counted: the server packs what it sends.
    await visitSearch(browser, url, { asked: first, then: first, isSlow: false });
    const visits = [];
    for (const [index, asked] of site.questions.entries()) {
      const then = site.questions[(index + 1) % site.questions.length] ?? asked;
      visits.push({ asked, ...(await visitRounds(browser, url, { asked, then })) });
    }
    const traffic = visits[0]?.near[0]?.traffic;
    if (!traffic) throw new Error('Nothing was measured.');
    const answered = visits.map(({ asked, ...both }) => summarize(asked, both));
    const aims = listSearchAims(answered, { script: traffic.page.script, vocabulary: site.vocabulary });
    return { site, traffic, answered, aims };
  } finally {
    await browser.close();
    server.stop();
  }
}

async function visitRounds(
  browser: Browser,
  url: string,
  questions: { asked: Question; then: Question },
): Promise<{ near: Visit[]; slow: Visit[] }> {
  console.error(`«${questions.asked.q}»`);
  const visits = async (count: number, isSlow: boolean): Promise<Visit[]> => {
    const made: Visit[] = [];
    while (made.length < count) made.push(await visitSearch(browser, url, { ...questions, isSlow }));
    return made;
  };
  return { near: await visits(ROUNDS.near, false), slow: await visits(ROUNDS.slow, true) };
}
