import { keyOf } from './begreber.ts';
import { isNumber, wordsOf } from './ord.ts';

/** A page that readers ask for by its name, by its number in the index, and whether it is one of the special ones. */
export type Sidenavn = [nr: number, titel: string, region: string, slags?: typeof ORDLISTE | typeof KOMMUNE];

/** The glossary; and pages that are all of one mould, so that a word in it is in every one of them. */
const ORDLISTE = 1;
const KOMMUNE = 2;

/** What is known of a page that may have a name. */
interface Navngiven {
  url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** The pages with a name of their own, among all: not meetings and what belongs to a body, nor matters. */
export function listSidenavne(pages: readonly Navngiven[]): Sidenavn[] {
  return pages.flatMap(({ url, meta, filters }, nr): Sidenavn[] => {
    if (filters['art']?.includes('Sag') || filters['organ']) return [];
    const title = (meta['title'] ?? '').replace(/ Kommune$/, '');
    const region = (filters['region'] ?? []).join(' ');
    if (url.endsWith('/ordliste/')) return [[nr, title, region, ORDLISTE]];
    if (filters['art']?.includes('Rammeaftale'))
      return [title, ...yearsOf(url).map((aar) => `Rammeaftale ${aar}`)].map((navn) => [nr, navn, region]);
    return [filters['art']?.includes('Kommune') ? [nr, title, region, KOMMUNE] : [nr, title, region]];
  });
}

/** An agreement may have any title, and is asked for by its years: the one that its address ends with, or all from one to another. */
function yearsOf(url: string): number[] {
  const [, from = '', to = from] = /(\d{4})(?:-(\d{4}))?\/$/.exec(url) ?? [];
  return from === '' ? [] : Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
}

/** The named pages of a site, by their names. */
export class Sidenavne {
  /** Ids of the glossary, and of the municipalities' pages. */
  readonly ordliste: ReadonlySet<string>;
  readonly kommuner: ReadonlySet<string>;
  readonly #byKey = new Map<string, Set<string>>();

  constructor(list: readonly Sidenavn[], idOf: (nr: number) => string) {
    for (const [nr, titel, region] of list)
      for (const key of keysOf(titel, region)) {
        const ids = this.#byKey.get(key) ?? new Set();
        this.#byKey.set(key, ids.add(idOf(nr)));
      }
    const idsOf = (wanted: number) => new Set(list.flatMap(([nr, , , slags]) => (slags === wanted ? idOf(nr) : [])));
    this.ordliste = idsOf(ORDLISTE);
    this.kommuner = idsOf(KOMMUNE);
  }

  /** Whether a word is the name of a municipality. */
  isKommune(word: string): boolean {
    return [...this.find(new Set([keyOf([word])]))].some((id) => this.kommuner.has(id));
  }

  /** Ids of the pages that are called one of these names, each as a key. */
  find(names: ReadonlySet<string>): Set<string> {
    return new Set([...names].flatMap((name) => [...(this.#byKey.get(name) ?? [])]));
  }
}

/**
 * A title with a short name behind it (`Forretningsudvalget (FU)`) is two names, each with or without its region, which
 * also stands before a year: `rammeaftale Syddanmark 2012`.
 */
function keysOf(titel: string, region: string): string[] {
  const [, whole = titel, short] = /^(.*?)(?: \(([^)]+)\))?$/.exec(titel) ?? [];
  const regions = wordsOf(region);
  return [whole, short].flatMap((name) => {
    const words = wordsOf(name ?? '');
    const aar = words.findIndex(isNumber);
    const places = [0, words.length, ...(aar > 0 ? [aar] : [])];
    const withRegion = places.map((at) => words.toSpliced(at, 0, ...regions));
    return words.length === 0 ? [] : [words, ...withRegion].map(keyOf);
  });
}
