import { describe, expect, it } from 'vitest';
import { withKeptPages, type Pagefind } from './pagefind.ts';
import type { PagefindData } from './resultat.ts';

/** An index of one page, which it hands out as one object and fills for whoever asks last; it counts how often. */
function makeIndex(): { pagefind: Pagefind; filled: string[] } {
  const filled: string[] = [];
  const page: PagefindData = { url: '/a/', meta: {}, filters: {}, excerpt: '', sub_results: [], locations: [] };
  const loaded = Promise.resolve(page);
  const pagefind: Pagefind = {
    preload: () => Promise.resolve(),
    search: (query) => {
      const words = [query.length];
      const data = async () => {
        const one = await loaded;
        filled.push(query);
        return Object.assign(one, { excerpt: query, locations: words });
      };
      return Promise.resolve({ results: [{ id: 'a', score: 1, words, data }] });
    },
  };
  return { pagefind: withKeptPages(pagefind), filled };
}

describe('the page of an answer', () => {
  it('is put together once, however often it is looked at', async () => {
    const { pagefind, filled } = makeIndex();
    const answer = await pagefind.search('takst');
    const pages = [await answer!.results[0]!.data(), await answer!.results[0]!.data()];
    expect(pages.map(({ excerpt }) => excerpt)).toEqual(['takst', 'takst']);
    expect(filled).toEqual(['takst']);
  });

  it('keeps the excerpt of its own question, also when another question finds the same page at the same time', async () => {
    const { pagefind } = makeIndex();
    const answers = await Promise.all(['takst', 'kommune'].map((query) => pagefind.search(query)));
    const pages = await Promise.all(answers.map((answer) => answer!.results[0]!.data()));
    expect(pages.map(({ excerpt }) => excerpt)).toEqual(['takst', 'kommune']);
  });
});
