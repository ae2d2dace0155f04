import type { Browser, Page, Request } from 'playwright-core';
import type { Question } from './search-questions.ts';
import { divideTraffic, type Sent, type Traffic } from './search-traffic.ts';

/** One visit to the search page with an empty cache. */
export interface Visit {
  traffic: Traffic;
  /** From the last letter until the first five results are drawn, in ms. */
  first: number;
  /** The same for another question on the page, and for the first one again; asked on this machine only. */
  warm?: { next: number; again: number };
}

/** A line that is slow to answer and narrow. */
export const SLOW = { latency: 150, bitsPerSecond: 1_600_000 };

const KEY_PAUSE = 90;
/** Nothing has come for so long, and no newer answer has been drawn: it can take a while to reckon one. */
const QUIET = 700;
const PAUSE = 50;
const PATIENCE = 60_000;

/** Opens the page at an address, waits until it has fetched ahead, types a question and then another one. */
export async function visitSearch(
  browser: Browser,
  url: string,
  { asked, then, isSlow }: { asked: Question; then: Question; isSlow: boolean },
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'da-DK' });
  try {
    const page = await context.newPage();
    if (isSlow) await slowDown(page);
    const line = listen(page);
    await page.goto(url, { waitUntil: 'load' });
    await line.quiet();
    const focus = Date.now();
    await page.locator('#q').focus();
    await line.quiet();
    await page.evaluate(watch);
    const typing = Date.now();
    const first = await ask(page, asked.q, line);
    const traffic = divideTraffic(await line.sent(), { focus, typing, answered: first.answered });
    if (isSlow) return { traffic, first: first.took };
    const next = await ask(page, then.q, line);
    const again = await ask(page, asked.q, line);
    return { traffic, first: first.took, warm: { next: next.took, again: again.took } };
  } finally {
    await context.close();
  }
}

/** The index is read by a worker; what is set for the page holds for its workers too. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = SLOW.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

interface Answer {
  /** When the first five results stood in the page (ms since 1970). */
  answered: number;
  /** From the last letter until they were drawn, in ms. */
  took: number;
}

/** Replaces what stands in the box, letter by letter, and waits until nothing more comes. */
async function ask(page: Page, q: string, line: Line): Promise<Answer> {
  await page.locator('#q').press('ControlOrMeta+a');
  await page.keyboard.type(q, { delay: KEY_PAUSE });
  const end = Date.now() + PATIENCE;
  for (let before: Answer | undefined; Date.now() < end;) {
    await line.quiet();
    const answer = await readNotes(page);
    if (answer && answer.answered === before?.answered) return answer;
    before = answer;
  }
  throw new Error(`No results came for «${q}».`);
}

/** Moments that the page has noted, when an answer to the last letter is drawn. */
async function readNotes(page: Page): Promise<Answer | undefined> {
  const { typed, answered, drawn } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const took = Number(drawn) - Number(typed);
  return took > 0 ? { answered: Number(answered), took } : undefined;
}

/**
 * Runs in the page: notes when the last letter was typed, and when the fifth result (or the last of fewer) was put into
 * the list and drawn.
 */
function watch(): void {
  const notes = document.documentElement.dataset;
  const list = document.querySelector('#resultater');
  const now = () => String(performance.timeOrigin + performance.now());
  let seen: Element | null = null;
  document.querySelector('#q')?.addEventListener('input', () => (notes['typed'] = now()), { capture: true });
  new MutationObserver(() => {
    const last = list?.children[4] ?? list?.lastElementChild ?? null;
    if (last === seen) return;
    seen = last;
    if (!last) return;
    notes['answered'] = now();
    requestAnimationFrame(() => setTimeout(() => (notes['drawn'] = now())));
  }).observe(list ?? document, { childList: true });
}

interface Line {
  /** Waits until nothing has been on its way for a while. */
  quiet(): Promise<void>;
  /** Everything that has come. */
  sent(): Promise<Sent[]>;
}

function listen(page: Page): Line {
  const finished: Request[] = [];
  let open = 0;
  let latest = 0;
  const count = (by: number) => {
    open += by;
    latest = Date.now();
  };
  page.on('request', () => count(1));
  page.on('requestfailed', () => count(-1));
  page.on('requestfinished', (request) => {
    count(-1);
    finished.push(request);
  });
  return {
    quiet: async () => {
      latest = Date.now();
      while (open > 0 || Date.now() - latest < QUIET) await page.waitForTimeout(PAUSE);
    },
    sent: () => Promise.all(finished.map(toSent)),
  };
}

/** A worker's own script comes with a head and no size, so its size is read there. */
async function toSent(request: Request): Promise<Sent> {
  const [sizes, response] = await Promise.all([request.sizes(), request.response()]);
  const body = Math.max(0, sizes.responseBodySize) || Number((await response?.headerValue('content-length')) ?? 0);
  const { startTime, responseEnd } = request.timing();
  const { pathname, search } = new URL(request.url());
  return {
    path: pathname + search,
    type: request.resourceType(),
    bytes: sizes.responseHeadersSize + body,
    end: startTime + Math.max(0, responseEnd),
  };
}
