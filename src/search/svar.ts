import type { Facettal } from './facetter.ts';
import { FOERSTE, type Indeksside, type Soegning } from './resultat.ts';

/** The answer to a search. */
export interface Svar {
  /** How many pages answer. */
  antal: number;
  /** Fetches the page at this place among them, 0 for the best; the first ones are there when the answer is. */
  hent: (plads: number) => Promise<Indeksside>;
  /** Reckons how many pages each value of a filter would leave, for the filters' lists. */
  countFacetter(): Promise<Facettal>;
  /** Words that were read as others because nothing has them: `rammeaftle` as `rammeaftale`. */
  rettet: { fra: string; til: string }[];
  /** Words that no text has and that were left out. */
  ukendte: string[];
  /** Whether pages were found by other words than the typed ones, which a literal search would not find. */
  udvidet: boolean;
  /** Whether no page had all words, so that those with one of them answer. */
  kunEtOrd: boolean;
}

/** How far a question has come while it is typed: answered before, whole as its words go, or in the middle of one. */
export type Stand = 'besvaret' | 'hel' | 'undervejs';

/** Answers searches; made once from the site's index, vocabulary and glossary. */
export interface Soegemaskine {
  /** Asks no more of the index once the signal says that nobody waits for the answer. */
  search(soegning: Soegning, signal?: AbortSignal): Promise<Svar>;
  standOf(soegning: Soegning): Promise<Stand>;
  /** Does what a search will need, while its question is typed: fetches what whole words need, and expands a whole one. */
  prepare(soegning: Soegning, stand: Stand): void;
}

/** The places of the pages that a reader sees first. */
export function firstPlaces({ antal }: Pick<Svar, 'antal'>): number[] {
  return Array.from({ length: Math.min(FOERSTE, antal) }, (_, plads) => plads);
}
