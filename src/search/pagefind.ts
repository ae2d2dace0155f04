import type { PagefindData } from './resultat.ts';

/** A page that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Where the words stand that were found. */
  words?: readonly number[];
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

/**
 * The same index, which puts each page of an answer together once, however often it is looked at. Pagefind has one object
 * a page and writes the excerpts of every question into it, so one that another question has filled meanwhile is asked
 * for again.
 */
export function withKeptPages(pagefind: Pagefind): Pagefind {
  return {
    ...pagefind,
    search: async (query) => {
      const answer = await pagefind.search(query);
      return answer && { ...answer, results: answer.results.map(withKeptPage) };
    },
  };
}

function withKeptPage(result: PagefindResult): PagefindResult {
  let page: Promise<PagefindData> | undefined;
  return { ...result, data: () => (page ??= ownPage(result)) };
}

async function ownPage(result: PagefindResult): Promise<PagefindData> {
  const page = { ...(await result.data()) };
  return String(page.locations) === String(result.words) ? page : ownPage(result);
}
