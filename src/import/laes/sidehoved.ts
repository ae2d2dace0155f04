import { readAfsnitArt } from '../../markdown/afsnit.ts';
import { isBlank, type Linje } from './linje.ts';
import { plainOf } from './maerker.ts';
import type { Udeladt } from '../papir.ts';

/** So many lines at the top and foot of a page can be its header or footer. */
const KANT = 4;
/** A page number that says of itself that it is one. */
const SIDETAL =
  /^(?:side|page|s\.)\s*\d+(?:\s*(?:af|of|\/|ud af)\s*\d+)?$|^[-–]\s*\d+\s*[-–]$|^\d+\s*(?:\/|af)\s*\d+$/iu;

/** Lines without headers and footers of pages, and what these said. */
export interface Sider {
  linjer: Linje[];
  udeladt: Udeladt[];
}

/** Takes out what stands at the edge of most pages, its figures aside, and page numbers. */
export function splitSidehoveder(pages: readonly (readonly Linje[])[]): Sider {
  const edges = pages.map((page) => findEdges(page));
  const repeated = {
    top: findRepeated(edges.map(({ top }) => top)),
    bund: findRepeated(edges.map(({ bund }) => bund)),
  };
  const udeladt: Udeladt[] = [];
  const linjer = pages.flatMap((page, nr) =>
    page.filter((linje) => {
      const kant = edgeOf(linje, edges[nr], repeated);
      if (kant) udeladt.push({ art: kant, tekst: plainOf(linje.tekst), sted: linje.sted });
      return !kant;
    }),
  );
  return { linjer, udeladt };
}

interface Kanter {
  top: Linje[];
  bund: Linje[];
}

function findEdges(page: readonly Linje[]): Kanter {
  const written = page.filter((linje) => !isBlank(linje)).sort((a, b) => (b.hoejde ?? 0) - (a.hoejde ?? 0));
  const size = Math.min(KANT, Math.floor(written.length / 2));
  return { top: written.slice(0, Math.max(size, 1)), bund: written.slice(-Math.max(size, 1)) };
}

function edgeOf(
  linje: Linje,
  edges: Kanter | undefined,
  repeated: Record<keyof Kanter, ReadonlySet<string>>,
): 'sidehoved' | 'sidefod' | undefined {
  const text = plainOf(linje.tekst).trim();
  if (!edges || text === '') return undefined;
  if (linje.kant) return linje.kant;
  const last = edges.bund.at(-1) === linje;
  if (edges.bund.includes(linje) && (repeated.bund.has(keyOf(linje)) || (last && SIDETAL.test(text)))) return 'sidefod';
  const first = edges.top[0] === linje;
  return edges.top.includes(linje) && (repeated.top.has(keyOf(linje)) || (first && SIDETAL.test(text)))
    ? 'sidehoved'
    : undefined;
}

/** Texts that stand on at least half of the pages; of two pages, on both. */
function findRepeated(edges: readonly (readonly Linje[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.filter((linje) => !isAfsnit(linje)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(edges.length / 2));
  return new Set([...counts].filter(([, count]) => count >= needed).map(([key]) => key));
}

/** `Beslutning` at the foot of two pages opens a section twice. */
function isAfsnit({ tekst }: Linje): boolean {
  return readAfsnitArt(plainOf(tekst)) !== 'andet';
}

/** A line's text and height on its page, without its figures when they are few: those count pages. */
function keyOf({ tekst, hoejde }: Linje): string {
  const text = plainOf(tekst).trim().replace(/\s+/g, ' ');
  const place = hoejde === undefined ? '' : `${hoejde}|`;
  return `${place}${text.replace(/\d+/g, (figures) => (figures.length < 4 ? '#' : figures))}`;
}

/** Pages of a text whose pages are not marked: only lines that say so themselves are page numbers. */
export function isSidetal(text: string): boolean {
  return SIDETAL.test(text.trim());
}
