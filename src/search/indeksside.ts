import type { Indeksside } from './resultat.ts';
import { beginningOf } from './sidedele.ts';

/**
 * Reads a page as Pagefind writes it into the index, packed. `rod` is where the site is served.
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind/src/fragments/mod.rs
 */
export async function readIndeksside(packed: ArrayBuffer, rod: string): Promise<Indeksside> {
  const text = await unpack(packed);
  const { url, meta, filters, content, anchors }: Fragment = JSON.parse(text.slice(SIGNATURE.length));
  const address = `${rod}${url.replace(/^\//, '')}`;
  const ord = content.split(/\s+/);
  return { url: address, meta, filters, ord, anchors, excerpt: beginningOf(ord), parts: [] };
}

/** What Pagefind writes before the text of each file. */
const SIGNATURE = 'pagefind_dcd';
/** What a packed file begins with; a server may have unpacked it on its way. */
const GZIP = 0x1f;

interface Fragment extends Omit<Indeksside, 'ord' | 'excerpt' | 'parts'> {
  content: string;
}

/** Reads the text of a packed file. */
export function unpack(packed: ArrayBuffer): Promise<string> {
  const { body } = new Response(packed);
  if (new Uint8Array(packed, 0, 1)[0] !== GZIP || !body) return new Response(packed).text();
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}
