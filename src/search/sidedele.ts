import { piecesOf } from './fundsteder.ts';
import type { Indeksside, Sidedel } from './resultat.ts';
import { stem } from './stamme.ts';

/** How many words are shown of a page or a part of it. */
const EXCERPT = 30;

/** A page with the places that were found in it: the parts that hold them, each with its excerpt. */
export function withSteder(side: Indeksside, steder: readonly number[]): Indeksside {
  const { ord } = side;
  const found = [...new Set(steder)].sort((a, b) => a - b);
  const parts = sectionsOf(side).flatMap(({ from, to, ...part }): Sidedel[] => {
    const inside = found.filter((sted) => sted >= from && sted < to);
    return inside.length > 0 ? [{ ...part, steder: inside, excerpt: excerptOf(ord, inside, from, to) }] : [];
  });
  return { ...side, parts };
}

/** The beginning of a page's text, as an excerpt. */
export function beginningOf(ord: readonly string[]): string {
  return excerptOf(ord, [], 0, ord.length);
}

/** The sections of a page, each from its heading to the next; what stands before the first is the page itself. */
function sectionsOf({ url, meta, anchors, ord }: Indeksside): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && /\S/.test(text))
    .sort((a, b) => a.location - b.location);
  const starts = [
    { title: meta['title'] ?? '', url, from: 0 },
    ...headings.map(({ text, id, location }) => ({ title: text, url: `${url}#${id}`, from: location })),
  ];
  return starts.map((start, at) => ({ ...start, to: starts[at + 1]?.from ?? ord.length }));
}

interface Section extends Pick<Sidedel, 'title' | 'url'> {
  /** Its first word, and the first one after it. */
  from: number;
  to: number;
}

/** The words round the places that stand closest together, within a section, those that were found marked. */
function excerptOf(ord: readonly string[], steder: readonly number[], from: number, to: number): string {
  const length = Math.min(EXCERPT, to - from);
  const { first = from, last = first } = closest(ord, steder, length);
  const spare = length - (last - first + 1);
  const start = Math.max(from, Math.min(first - Math.floor(spare / 2), to - length));
  const isFound = new Set(steder);
  return ord
    .slice(start, start + length)
    .map((word, at) => (isFound.has(start + at) ? `<mark>${escapeHtml(word)}</mark>` : escapeHtml(word)))
    .join(' ')
    .trim();
}

/** The places within so many words that have most different words, and of these the most. */
function closest(
  ord: readonly string[],
  steder: readonly number[],
  length: number,
): { first?: number | undefined; last?: number | undefined } {
  const words = steder.map((sted) =>
    piecesOf((ord[sted] ?? '').toLowerCase())
      .slice(1)
      .map(stem),
  );
  let [best, most, worth, end] = [0, 0, 0, 0];
  for (const [at, sted] of steder.entries()) {
    while (end < steder.length && (steder[end] ?? 0) < sted + length) end += 1;
    const here = new Set(words.slice(at, end).flat()).size * length + end - at;
    if (here > worth) [best, most, worth] = [at, end - at, here];
  }
  return { first: steder[best], last: steder[best + most - 1] };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
