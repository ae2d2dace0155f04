/** The part of Pagefind's answer that we use; https://pagefind.app/docs/api-reference/ */
export interface PagefindData {
  url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  excerpt: string;
  sub_results: PagefindSubResult[];
}

/** A part of a page under one heading, with the words that were found in it. */
export interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/** The parts of a page that answer best, best first; the page itself is one when nothing else was found. */
export function bestParts({ sub_results: parts }: PagefindData, most: number): PagefindSubResult[] {
  const score = ({ weighted_locations }: PagefindSubResult) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return [...parts].sort((a, b) => score(b) - score(a)).slice(0, most);
}

/**
 * How answers are weighed. Minutes are long because they hold many items, so length must not count against them; and
 * what was decided stands under an item's heading, not in a page's title, so a title adds nothing to its heading.
 * https://pagefind.app/docs/ranking/
 */
export const RANKING = { pageLength: 0.1, termFrequency: 0.4, termSaturation: 1.6, metaWeights: { title: 0 } };

/** What a search page shows, as it stands in its address. */
export interface Soegning {
  q: string;
  sortering: 'relevans' | 'dato';
  /** Chosen values of the filters that are set. */
  filtre: Partial<Record<Filternavn, string>>;
}

/** Filters in the order of the page, with their names for readers. */
export const FILTRE = { region: 'Region', organ: 'Organ', aar: 'År', art: 'Art' } as const;
export type Filternavn = keyof typeof FILTRE;

/** Whether a name is one of the filters. */
export function isFilternavn(navn: string): navn is Filternavn {
  return Object.hasOwn(FILTRE, navn);
}

/** Reads a search from the query of an address. */
export function readSoegning(query: string): Soegning {
  const params = new URLSearchParams(query);
  const filtre: Soegning['filtre'] = {};
  for (const [navn, value] of params) if (isFilternavn(navn) && value !== '') filtre[navn] = value;
  return {
    q: params.get('q')?.trim() ?? '',
    sortering: params.get('sortering') === 'dato' ? 'dato' : 'relevans',
    filtre,
  };
}

/** Writes a search as the query of an address; the inverse of `readSoegning`. */
export function writeSoegning({ q, sortering, filtre }: Soegning): string {
  const params = new URLSearchParams({ q, ...filtre });
  if (sortering === 'dato') params.set('sortering', 'dato');
  return `?${params.toString()}`;
}
