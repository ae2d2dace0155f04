import { createServer, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLayoutShift } from './layout-shift.ts';
import { useVisits } from './visit.ts';

/** Pages whose first screen has a search. */
const PAGES = ['', 'soeg/', 'ordliste/'];
const WIDTHS = [320, 412, 1280];
/** Milliseconds between two pieces: more than a browser needs to paint what it has. */
const PAUSE = 40;
/** A page comes in pieces that end where something of the search begins, as a busy line may cut it. */
const PIECE_END = /(?<=<(?:h1|form|label|input|select|button)\b[^>]*>)/;

const { open, server } = useVisits();
let slow: Server;
let url: string;

beforeAll(async () => {
  slow = createServer((request, response) => {
    sendInPieces(request.url ?? '/', response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((ready) => slow.listen(0, '127.0.0.1', ready));
  const address = slow.address();
  url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterAll(() => {
  slow.close();
  slow.closeAllConnections();
});

it.each(PAGES)('nothing on /%s moves while the page comes piece by piece', async (path) => {
  for (const width of WIDTHS) {
    const page = await open({ viewport: { width, height: 823 } });
    await page.goto(`${url}/${path}`);
    expect([width, await page.evaluate(readLayoutShift)]).toEqual([width, 0]);
    await page.context().close();
  }
});

/** Sends on what the site's server answers. */
async function sendInPieces(path: string, response: ServerResponse): Promise<void> {
  const answer = await fetch(`${server().url}${path}`);
  const type = answer.headers.get('content-type') ?? '';
  response.writeHead(answer.status, { 'content-type': type });
  const text = await answer.text();
  for (const piece of type.startsWith('text/html') ? text.split(PIECE_END) : [text]) {
    response.write(piece);
    await wait(PAUSE);
  }
  response.end();
}
