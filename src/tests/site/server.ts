import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestSite } from './sites.ts';

/** A built site on a real server. */
export interface RunningSite {
  /** Address of its front page, with a slash at the end. */
  url: string;
  stop(): void;
}

/** Serves a site with the preview command on a free port. */
export async function serve({ out, adresse }: TestSite, port: number): Promise<RunningSite> {
  const env = { ...process.env, PORT: String(port), PORTAL_ADRESSE: adresse };
  const child = spawn('node', ['scripts/preview.ts', '--out', out], { env });
  const url = await addressFrom(child);
  return { url, stop: () => void child.kill() };
}

async function addressFrom(child: ChildProcess): Promise<string> {
  let printed = '';
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  for (;;) {
    const [chunk] = await Promise.race([
      once(child.stdout ?? child, 'data'),
      once(child, 'exit').then(() => Promise.reject(new Error(`The server did not start: ${printed}`))),
    ]);
    printed += String(chunk);
    const [url] = /http:\S+/.exec(printed) ?? [];
    if (url) return url;
  }
}
