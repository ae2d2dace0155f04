import type { PagefindData } from './resultat.ts';

/** A page that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

/** What we use of Pagefind, in the browser and in tests; https://pagefind.app/docs/api-reference/ */
export interface Pagefind {
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: { filters?: Record<string, string>; sort?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] } | null>;
}
