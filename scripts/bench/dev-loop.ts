import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How fast an editor sees a saved file in development; milliseconds. */
export interface DevLoop {
  /** From the start of the server until a meeting's page is there. */
  firstPage: number;
  /** From saving the file until its page shows the change, each time. */
  saves: number[];
  median: number;
}

const SAVES = 5;
const PAUSE = 10;
/** Between two saves, so that one is not measured on what the other left to do. */
const REST = 2_000;
const PATIENCE = 120_000;
const COLOUR = /\u001b\[[0-9;]*m/g;
const DEV_FILE = fileURLToPath(new URL('../dev.ts', import.meta.url));

/** Starts the development server on a corpus, saves one meeting's file five times and waits for its page. */
export async function measureDevLoop(run: string): Promise<DevLoop> {
  const content = join(run, 'content');
  const [file = ''] = globSync('moeder/*/*/*.md', { cwd: content }).sort();
  const start = performance.now();
  const server = await startDev(content);
  try {
    const page = new URL(`${file.replace(/\.md$/, '')}/`, await addressOf(server));
    await waitForText(page, '<h1');
    const firstPage = performance.now() - start;
    const saves: number[] = [];
    for (let save = 1; save <= SAVES; save += 1)
      saves.push(await measureSave(join(content, file), page, `Prøvesætning nummer ${save}.`));
    return { firstPage, saves, median: [...saves].sort((a, b) => a - b)[Math.floor(SAVES / 2)] ?? NaN };
  } finally {
    await stop(server);
  }
}

/** The server leads a process group of its own, so that all it starts can be ended with it. */
async function startDev(content: string): Promise<ChildProcess> {
  const env = { ...process.env, PORTAL_CONTENT: content, PORT: String(await freePort()), NO_COLOR: '1' };
  return spawn(process.execPath, [DEV_FILE], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 4399;
}

/** The first address that the server prints; what it prints later is read too, or it would stop at a full pipe. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += String(chunk);
      const [address] = /https?:\/\/\S+/.exec(printed.replace(COLOUR, '')) ?? [];
      if (address) resolve(address.replace(/\/?$/, '/'));
    });
    server.once('exit', () => reject(new Error(`The development server ended without an address.\n${printed}`)));
  });
}

async function measureSave(file: string, page: URL, sentence: string): Promise<number> {
  await setTimeout(REST);
  const start = performance.now();
  appendFileSync(file, `\n${sentence}\n`);
  await waitForText(page, sentence);
  return performance.now() - start;
}

async function waitForText(page: URL, text: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const html = await fetch(page).then(
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (html.includes(text)) return;
    await setTimeout(PAUSE);
  }
  throw new Error(`${page.href} did not show «${text}» within ${PATIENCE / 1000} seconds.`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  process.kill(-server.pid, 'SIGTERM');
  await once(server, 'exit');
}
