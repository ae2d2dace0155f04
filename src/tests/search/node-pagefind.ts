import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../search/pagefind.ts';
import { RANKING } from '../../search/resultat.ts';

const ORIGIN = 'http://site.example';

/** Pagefind, and how to give Node its own `fetch` back when the last search is done. */
export interface NodePagefind {
  pagefind: Pagefind;
  close(): void;
}

/** What is asked of Pagefind before it can search. */
interface Startable extends Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
}

/**
 * Opens the index of a built site in Node: Pagefind believes that it stands on a page, and its files are read from the
 * folder. `base` is where the site is served.
 */
export async function openPagefind(site: string, base = '/'): Promise<NodePagefind> {
  const close = replaceGlobals({
    document: { querySelector: () => ({ getAttribute: () => 'da' }), currentScript: null },
    location: new URL(base, ORIGIN),
    window: globalThis,
    fetch: async (input: string | URL) => {
      const { pathname } = new URL(input, ORIGIN);
      const bytes = await readFile(join(site, decodeURIComponent(pathname).slice(base.length))).catch(() => undefined);
      return bytes ? new Response(bytes) : new Response(null, { status: 404 });
    },
  });
  const script = pathToFileURL(join(site, 'pagefind/pagefind.js')).href;
  const pagefind: Startable = await import(/* @vite-ignore */ script);
  await pagefind.options({ basePath: `${base}pagefind/`, baseUrl: base, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return { pagefind, close };
}

/** Replaces globals and returns how to undo it. */
function replaceGlobals(replacements: Record<string, unknown>): () => void {
  const undo = Object.entries(replacements).map(([name, value]) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    return () => (before ? Object.defineProperty(globalThis, name, before) : Reflect.deleteProperty(globalThis, name));
  });
  return () => undo.forEach((one) => one());
}
