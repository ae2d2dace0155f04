import { describe, expect, it } from 'vitest';
import { findSider } from './find-sider.ts';
import { literal, NOTHING_ELSE } from './formulering.ts';
import type { Indeks, Indeksfund } from './indeks.ts';
import { Sidenavne } from './sidenavne.ts';

/** An index that has these pages for each text that is asked, and remembers what was. */
function indexOf(pages: Record<string, readonly string[]>): { indeks: Indeks; asked: string[] } {
  const asked: string[] = [];
  const failed = () => Promise.reject(new Error('No page is read'));
  const search = (tekst: string): Promise<Indeksfund[]> => {
    asked.push(tekst);
    return Promise.resolve((pages[tekst] ?? []).map((id) => ({ id, score: 1, data: failed })));
  };
  return {
    indeks: {
      search,
      searchPhrase: search,
      prepare: () => undefined,
      readSide: failed,
      sidenavne: new Sidenavne([], String),
    },
    asked,
  };
}

/** So many pages of a name. */
const some = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);

const at = (tekst: string, afstand: number) => ({ ...literal(tekst), afstand });
const WAYS = [at('beslutninger', 0), at('besluttede', 1), at('beslutsom', 1), at('forhåndsbeslutning', 2)];

it('pages are those with the words and the phrase, where both are asked for', async () => {
  const { indeks } = indexOf({ 'den sociale aftale': ['a', 'b'], tilsyn: ['b', 'c'] });
  const found = await findSider(indeks, ['den sociale aftale'], [literal('tilsyn')]);
  expect(found.map(({ result }) => result.id)).toEqual(['b']);
});

describe('other ways to put a question', () => {
  it('are asked, those that are equally near together, when the words themselves are on few pages', async () => {
    const { indeks, asked } = indexOf({
      beslutninger: some('beslutninger', 2),
      besluttede: some('besluttede', 1),
      forhåndsbeslutning: some('forhåndsbeslutning', 1),
    });
    const found = await findSider(indeks, [], WAYS);
    expect(asked).toEqual(WAYS.map(({ tekst }) => tekst));
    expect(found.map(({ result, plads }) => [result.id, plads])).toEqual([
      ['beslutninger-0', 0],
      ['beslutninger-1', 0],
      ['besluttede-0', 1],
      ['forhåndsbeslutning-0', 3],
    ]);
  });

  it('are not asked when the words themselves have found enough pages', async () => {
    const { indeks, asked } = indexOf({ beslutninger: some('a', 10) });
    await findSider(indeks, [], WAYS);
    expect(asked).toEqual(['beslutninger']);
  });

  it('that are far off are not asked when nearer ones have a handful', async () => {
    const { indeks, asked } = indexOf({ beslutninger: some('a', 4), besluttede: some('b', 2) });
    await findSider(indeks, [], WAYS);
    expect(asked).not.toContain('forhåndsbeslutning');
    expect(asked).toContain('beslutsom');
  });

  it('that leave a word out are asked when nothing else was found, and not beside a single page', async () => {
    const ways = [literal('kontorchef aalborg'), { ...literal('kontorchef'), afstand: NOTHING_ELSE }];
    const empty = indexOf({ kontorchef: ['a', 'b'] });
    expect(await findSider(empty.indeks, [], ways)).toHaveLength(2);
    const one = indexOf({ 'kontorchef aalborg': ['a'], kontorchef: ['a', 'b'] });
    expect(await findSider(one.indeks, [], ways)).toHaveLength(1);
  });

  it('that must stand near one another are not asked when a few pages are found, for pages must be read to tell', async () => {
    const near = { ...at('budget tilsyn', 1), naer: [{ ord: ['budget', 'tilsyn'], imellem: 1 }] };
    const few = indexOf({ budgettilsyn: some('a', 3) });
    await findSider(few.indeks, [], [literal('budgettilsyn'), near]);
    expect(few.asked).not.toContain('budget tilsyn');
    const fewer = indexOf({ budgettilsyn: some('a', 2) });
    await findSider(fewer.indeks, [], [literal('budgettilsyn'), near]);
    expect(fewer.asked).toContain('budget tilsyn');
  });

  it('are not asked when the words that were asked before tell that they find nothing more', async () => {
    const pages = { 'vedtaget tilsynet': ['a'], tilsynet: ['a'], vedtaget: ['a', 'b'] };
    const { indeks, asked } = indexOf(pages);
    const other = { ...literal('beslutning tilsynet'), afstand: 1 };
    await findSider(indeks, [], [literal('vedtaget tilsynet'), other]);
    expect(asked).not.toContain('beslutning tilsynet');
    pages.tilsynet = ['a', 'c'];
    await findSider(indeks, [], [literal('vedtaget tilsynet'), other]);
    expect(asked).toContain('beslutning tilsynet');
  });
});
