import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './index-file.ts';

/**
 * Pagefind packs its program with gzip itself, once for our language and once for one that is not known. Unpacked, and
 * with an ending that hosts know, it is packed as the browser wants it: with brotli it is a seventh smaller, and no
 * script has to unpack it. Pagefind looks whether it is packed, and reads both.
 */
export function unpackProgram(files: readonly IndexFile[]): IndexFile[] {
  return files.flatMap(({ path, content }) => {
    if (path === PACKED) return { path: 'wasm.da.wasm', content: gunzipSync(content) };
    if (path === 'pagefind-entry.json') return { path, content: withProgram(content) };
    return path.startsWith('wasm.') ? [] : { path, content };
  });
}

const PACKED = 'wasm.da.pagefind';

/** Pagefind fetches `wasm.….pagefind` with this between: its own ending comes behind the question mark. */
const NAME = 'da.wasm?';

function withProgram(content: Uint8Array): Uint8Array {
  const entry: { languages: Record<string, { wasm: string | null }> } = JSON.parse(new TextDecoder().decode(content));
  for (const language of Object.values(entry.languages)) language.wasm = NAME;
  return new TextEncoder().encode(JSON.stringify(entry));
}
