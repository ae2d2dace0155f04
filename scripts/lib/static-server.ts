import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Built sites on a server that does what a host does: compresses text, caches, answers 404 with the site's own page. */
export interface StaticServer {
  /** Its origin, without a slash at the end. */
  url: string;
  /** Every path that was asked for, in order, and when (ms since 1970). */
  asked: { path: string; at: number }[];
  stop(): void;
}

/** A built folder and the path it was built for, `/` or `/portal/`. */
export interface ServedFolder {
  base: string;
  out: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
};
const ENCODERS = { br: brotliCompressSync, gzip: gzipSync };
const PACKED = /^text\/|json$|xml$/;
/** Names with a hash never change; a page may at any time. */
const HASHED = /\/_astro\//;

/** Serves built folders on a free port of this machine. */
export async function startStaticServer(folders: readonly ServedFolder[]): Promise<StaticServer> {
  const asked: StaticServer['asked'] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', at: Date.now() });
    answer(request, response, folders, packed);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}`, asked, stop };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folders: readonly ServedFolder[],
  packed: Map<string, Buffer>,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const folder = folders
    .toSorted((a, b) => b.base.length - a.base.length)
    .find(({ base }) => pathname.startsWith(base));
  if (!folder) return void response.writeHead(404).end();
  const file = fileFor(folder, pathname);
  if (file === 'folder') return void response.writeHead(301, { location: `${pathname}/` }).end();
  const found = file ?? join(folder.out, '404.html');
  const type = TYPES[extname(found)] ?? 'application/octet-stream';
  const encoding = PACKED.test(type) ? encodingOf(request) : undefined;
  const bytes = bytesOf(found, encoding, packed);
  response
    .writeHead(file ? 200 : 404, {
      'content-type': type,
      'content-length': bytes.length,
      'cache-control': HASHED.test(pathname) ? 'max-age=31536000, immutable' : 'max-age=600',
      ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
    })
    .end(bytes);
}

/** The file of an address; `folder` where a slash is missing; nothing when there is none. */
function fileFor({ base, out }: ServedFolder, pathname: string): string | 'folder' | undefined {
  const root = resolve(out);
  const path = resolve(root, decodeURIComponent(pathname.slice(base.length)));
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return 'folder';
  return found ? file : undefined;
}

function encodingOf({ headers }: IncomingMessage): keyof typeof ENCODERS | undefined {
  const accepted = String(headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function bytesOf(file: string, encoding: keyof typeof ENCODERS | undefined, packed: Map<string, Buffer>): Buffer {
  const plain = readFileSync(file);
  if (!encoding) return plain;
  const key = `${encoding} ${file}`;
  const bytes = packed.get(key) ?? ENCODERS[encoding](plain);
  packed.set(key, bytes);
  return bytes;
}
