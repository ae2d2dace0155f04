import type { Filternavn, PagefindData, Soegning } from './resultat.ts';

/** One page that answers; its text is fetched when it is shown. */
export interface Traef {
  /** Pagefind's own id of the page. */
  id: string;
  /** 0 for the words as they were typed, higher the further the words that were found are from them. */
  afstand: number;
  hent(): Promise<PagefindData>;
}

/** The answer to a search. */
export interface Svar {
  /** Best first. */
  traef: Traef[];
  /** How many pages each value of a filter would leave, for the filters' lists. */
  antal: Record<Filternavn, Record<string, number>>;
  /** Words that were read as others because nothing has them: `rammeaftle` as `rammeaftale`. */
  rettet: { fra: string; til: string }[];
  /** Words that no text has and that were left out. */
  ukendte: string[];
  /** Whether anything but the typed words was searched, so that a literal search would differ. */
  udvidet: boolean;
}

/** Answers searches; made once from the site's index, vocabulary and glossary. */
export interface Soegemaskine {
  search(soegning: Soegning): Promise<Svar>;
}
