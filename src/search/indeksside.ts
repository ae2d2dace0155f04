import type { PagefindData } from './resultat.ts';

/**
 * Reads a page as the index keeps it, packed, for a page that no words led to: Pagefind only hands out those that it has
 * found, and a search for nothing makes it fetch the whole index. `rod` is where the site is served.
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind_web_js/lib/coupled_search.ts
 */
export async function readIndeksside(packed: ArrayBuffer, rod: string): Promise<PagefindData> {
  const text = await unpack(packed);
  const { content, url, ...rest }: Fragment = JSON.parse(text.slice(SIGNATURE.length));
  const raw_content = content.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    ...rest,
    url: `${rod}${url.replace(/^\//, '')}`,
    raw_content,
    excerpt: raw_content.split(/\s+/, EXCERPT).join(' '),
    sub_results: [],
  };
}

/** What Pagefind writes before the text of each file. */
const SIGNATURE = 'pagefind_dcd';
/** How many words Pagefind shows of a page. */
const EXCERPT = 30;
/** What a packed file begins with; a server may have unpacked it on its way. */
const GZIP = 0x1f;

interface Fragment extends Pick<PagefindData, 'url' | 'meta' | 'filters' | 'anchors'> {
  content: string;
}

function unpack(packed: ArrayBuffer): Promise<string> {
  const { body } = new Response(packed);
  if (new Uint8Array(packed, 0, 1)[0] !== GZIP || !body) return new Response(packed).text();
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).text();
}
