import type { PagefindData } from './resultat.ts';

/** A page that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/**
 * What we use of Pagefind, in the browser and in tests; https://pagefind.app/docs/api-reference/. Its filters and orders
 * we do not use: it fetches the whole index to list the pages of a filter.
 */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] } | null>;
  /** Fetches what a search will need. */
  preload(query: string): Promise<void>;
}
