/** A page of the index, with what was found in it. */
export interface Indeksside {
  url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** Its whole text: what stands between two spaces is one word. */
  ord: readonly string[];
  /** Every place of the page that has an id, and which word of the text it begins at. */
  anchors: { element: string; id: string; text: string; location: number }[];
  /** HTML: the beginning of the text, shown when nothing was found in it. */
  excerpt: string;
  /** Where something was found. */
  parts: Sidedel[];
}

/** A part of a page under one heading, with the words that were found in it. */
export interface Sidedel {
  title: string;
  url: string;
  /** HTML: a piece of its text, the words that were found in `<mark>`. */
  excerpt: string;
  /** Which words of the page's text they are. */
  steder: readonly number[];
}

/** What a search page shows, as it stands in its address. */
export interface Soegning {
  q: string;
  /** The words as they are typed, and no others. */
  ordret: boolean;
  sortering: 'relevans' | 'dato';
  /** Chosen values of the filters that are set. */
  filtre: Partial<Record<Filternavn, string>>;
}

/** Filters in the order of the page, with their names for readers. */
export const FILTRE = { region: 'Region', organ: 'Organ', aar: 'År', art: 'Art', udfald: 'Udfald' } as const;
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
    ordret: params.has('ordret'),
    sortering: params.get('sortering') === 'dato' ? 'dato' : 'relevans',
    filtre,
  };
}

/** How many results one page of them has. */
export const SIDE = 10;
/** A reader sees about so many of them at once; the others are fetched when these are there. */
export const FOERSTE = 5;

/** How many results an address asks for, so that Back shows as many as were there. */
export function readVist(query: string): number {
  const vist = Number(new URLSearchParams(query).get('vist'));
  return Number.isInteger(vist) && vist > SIDE ? Math.min(vist, MOST_SHOWN) : SIDE;
}

/** An address is written by anyone; this many results are fetched at once and no more. */
const MOST_SHOWN = 200;

/** Writes a search as the query of an address; the inverse of `readSoegning` and `readVist`. */
export function writeSoegning({ q, ordret, sortering, filtre }: Soegning, vist = SIDE): string {
  const params = new URLSearchParams({ q, ...filtre });
  if (ordret) params.set('ordret', '1');
  if (sortering === 'dato') params.set('sortering', 'dato');
  if (vist > SIDE) params.set('vist', String(vist));
  return `?${params.toString()}`;
}

/** The filters that are set, each with the search without it. */
export function chosenFilters(soegning: Soegning): { navn: Filternavn; tekst: string; uden: Soegning }[] {
  return Object.entries(soegning.filtre).flatMap(([navn, value]) => {
    if (!isFilternavn(navn)) return [];
    const { [navn]: _, ...filtre } = soegning.filtre;
    return [{ navn, tekst: `${FILTRE[navn]}: ${value}`, uden: { ...soegning, filtre } }];
  });
}
