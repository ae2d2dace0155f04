import type { Facettal } from './facetter.ts';
import type { Indeksside, Soegning } from './resultat.ts';

/** One page that answers; its text is fetched when it is shown. */
export interface Traef {
  /** The index's own id of the page. */
  id: string;
  /** 0 for the words as they were typed, higher the further the words that were found are from them. */
  afstand: number;
  hent(): Promise<Indeksside>;
}

/** The answer to a search. */
export interface Svar {
  /** Best first. */
  traef: Traef[];
  /** Reckons how many pages each value of a filter would leave, for the filters' lists. */
  countFacetter(): Promise<Facettal>;
  /** Words that were read as others because nothing has them: `rammeaftle` as `rammeaftale`. */
  rettet: { fra: string; til: string }[];
  /** Words that no text has and that were left out. */
  ukendte: string[];
  /** Whether anything but the typed words was searched, so that a literal search would differ. */
  udvidet: boolean;
}

/** How far a question has come while it is typed: answered before, whole as its words go, or in the middle of one. */
export type Stand = 'besvaret' | 'hel' | 'undervejs';

/** Answers searches; made once from the site's index, vocabulary and glossary. */
export interface Soegemaskine {
  /** Asks no more of the index once the signal says that nobody waits for the answer. */
  search(soegning: Soegning, signal?: AbortSignal): Promise<Svar>;
  standOf(soegning: Soegning): Promise<Stand>;
  /** Fetches what the whole words of a question need, while the rest of it is typed. */
  fetchAhead(q: string): void;
}
