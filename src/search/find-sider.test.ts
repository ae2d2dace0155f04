import { describe, expect, it } from 'vitest';
import { findSider } from './find-sider.ts';
import type { Pagefind } from './pagefind.ts';
import { literal, NOTHING_ELSE } from './formulering.ts';

/** An index where each word is on so many pages of its own. */
function indexOf(words: Record<string, number>): { pagefind: Pagefind; asked: string[] } {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    preload: () => Promise.resolve(),
    search: (query) => {
      asked.push(query);
      const count = words[query] ?? 0;
      const result = (index: number) => ({
        id: `${query}-${index}`,
        score: 1,
        data: () => Promise.reject(new Error(query)),
      });
      return Promise.resolve({ results: Array.from({ length: count }, (_, index) => result(index)) });
    },
  };
  return { pagefind, asked };
}

const at = (tekst: string, afstand: number) => ({ ...literal(tekst), afstand });
const WAYS = [at('beslutninger', 0), at('besluttede', 1), at('beslutsom', 1), at('forhåndsbeslutning', 2)];

it('a short word or number is asked for just so too, because the index answers it with all that begin like it', async () => {
  const { pagefind, asked } = indexOf({ politi: 3, '"politi"': 1 });
  await findSider(pagefind, [], [literal('politi')]);
  expect(asked).toContain('"politi"');
  await findSider(pagefind, [], [literal('85')]);
  expect(asked).toContain('"85"');
});

it('a short word that most texts have is not asked for just so', async () => {
  const { pagefind, asked } = indexOf({ region: 900, '"region"': 900 });
  await findSider(pagefind, [], [literal('region')], (word) => word === 'region');
  expect(asked).toEqual(['region']);
});

describe('other ways to put a question', () => {
  it('are asked, those that are equally near together, when the words themselves are on few pages', async () => {
    const { pagefind, asked } = indexOf({ beslutninger: 2, besluttede: 1, forhåndsbeslutning: 1 });
    const found = await findSider(pagefind, [], WAYS);
    expect(asked).toEqual(WAYS.map(({ tekst }) => tekst));
    expect(found.map(({ result, plads }) => [result.id, plads])).toEqual([
      ['beslutninger-0', 0],
      ['beslutninger-1', 0],
      ['besluttede-0', 1],
      ['forhåndsbeslutning-0', 3],
    ]);
  });

  it('are not asked when the words themselves have found enough pages', async () => {
    const { pagefind, asked } = indexOf({ beslutninger: 10 });
    await findSider(pagefind, [], WAYS);
    expect(asked).toEqual(['beslutninger']);
  });

  it('that are far off are not asked when nearer ones have a handful', async () => {
    const { pagefind, asked } = indexOf({ beslutninger: 4, besluttede: 2 });
    await findSider(pagefind, [], WAYS);
    expect(asked).not.toContain('forhåndsbeslutning');
    expect(asked).toContain('beslutsom');
  });

  it('that leave a word out are asked when nothing else was found, and not beside a single page', async () => {
    const ways = [literal('kontorchef aalborg'), { ...literal('kontorchef'), afstand: NOTHING_ELSE }];
    const empty = indexOf({ kontorchef: 2 });
    expect(await findSider(empty.pagefind, [], ways)).toHaveLength(2);
    const one = indexOf({ 'kontorchef aalborg': 1, kontorchef: 2 });
    expect(await findSider(one.pagefind, [], ways)).toHaveLength(1);
  });

  it('are not asked when the words that were asked before tell that they find nothing more', async () => {
    const pages: Record<string, string[]> = { 'vedtaget tilsynet': ['a'], tilsynet: ['a'], vedtaget: ['a', 'b'] };
    const asked: string[] = [];
    const pagefind: Pagefind = {
      preload: () => Promise.resolve(),
      search: (query) => {
        asked.push(query);
        const results = (pages[query] ?? []).map((id) => ({ id, score: 1, data: () => Promise.reject(new Error(id)) }));
        return Promise.resolve({ results });
      },
    };
    const other = { ...literal('beslutning tilsynet'), afstand: 1 };
    await findSider(pagefind, [], [literal('vedtaget tilsynet'), other]);
    expect(asked).not.toContain('beslutning tilsynet');
    pages['tilsynet'] = ['a', 'c'];
    await findSider(pagefind, [], [literal('vedtaget tilsynet'), other]);
    expect(asked).toContain('beslutning tilsynet');
  });
});
