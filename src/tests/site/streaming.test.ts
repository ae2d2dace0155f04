import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLayoutShift } from './layout-shift.ts';
import { AT_ROOT } from './sites.ts';
import { useVisits } from './visit.ts';

/** Pages whose first screen has a search, and where it stands in the built site. */
const PAGES = ['', 'soeg/', 'ordliste/'];
const WIDTHS = [320, 412, 1280];
/** Milliseconds between two pieces: more than a browser needs to paint what it has. */
const PAUSE = 40;
/** A page comes in pieces that end where something of the search begins, as a busy line may cut it. */
const PIECE_END = /(?<=<(?:h1|form|label|input|select|button)\b[^>]*>)/;

const { open } = useVisits();
let slow: Server;
let url: string;

beforeAll(async () => {
  slow = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost').pathname, response).catch((error: Error) =>
      response.destroy(error),
    );
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

async function answer(path: string, response: ServerResponse): Promise<void> {
  if (!path.endsWith('/')) {
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'image/svg+xml';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(join(AT_ROOT.out, path)));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  for (const piece of readFileSync(join(AT_ROOT.out, path, 'index.html'), 'utf8').split(PIECE_END)) {
    response.write(piece);
    await wait(PAUSE);
  }
  response.end();
}
