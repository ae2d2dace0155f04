import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIndeks, type Indeks } from '../../src/search/indeks.ts';
import { pathOf, type Indeksoversigt } from '../../src/search/indeksfiler.ts';
import { readIndeksside, unpack } from '../../src/search/indeksside.ts';
import { noegleOf } from '../../src/search/noegle.ts';
import type { IndexFile } from './index-file.ts';
import { readFragments, type Fragment } from './index-fragments.ts';
import { packIndex, PART_SIZE } from './pack-index.ts';

/** Words of made-up stems, rare and frequent ones, so many that they do not fit into one part. */
const STEMS = Array.from(
  { length: 4_000 },
  (_, index) => `${'bdfgklmnprst'[index % 12]}o${index.toString(26).replace(/\d/g, 'æ')}`,
);
const PAGES = Array.from({ length: 60 }, (_, page) => ({
  url: `/side-${page}/`,
  words: [
    'kommunen takster for hele området',
    ...Array<string>(40).fill('rolle'),
    ...STEMS.filter((_stem, index) => index % 60 === page || (index % 13 === 0 && page % 3 === 0)),
    page === 7 ? 'sag 2011-43820 om KTO-aftalen og 1.480.874 kr. til Kåre Gård' : 'sag om gard',
  ],
}));

let files: IndexFile[];
let pages: Fragment[];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'da' });
  for (const { url, words } of PAGES)
    await index!.addHTMLFile({
      url,
      content: `<html><body><h1 id="a">Side ${url}</h1><p data-pagefind-meta="kode[data-kode]" data-kode="skjult${url}">${words.join(' ')}</p></body></html>`,
    });
  ({ files } = await index!.getFiles());
  pages = readFragments(files).sort((a, b) => (a.url < b.url ? -1 : 1));
}, 60_000);
afterAll(() => close());

/** Reads a packed index from memory. */
function open(packed: readonly IndexFile[]): Indeks {
  const contentOf = (path: string) => new Uint8Array(packed.find((file) => file.path === path)?.content ?? []);
  const oversigt: Indeksoversigt = JSON.parse(new TextDecoder().decode(contentOf('indeks.json')));
  return createIndeks(oversigt, {
    hentDel: (file) => unpack(contentOf(file).buffer),
    hentSide: (id) => readIndeksside(contentOf(pathOf('side', id)).buffer, '/'),
  });
}
const urlsOf = async (found: Promise<{ data(): Promise<{ url: string }> }[]>) =>
  new Set(await Promise.all((await found).map(async (one) => (await one.data()).url)));

describe('a packed index', () => {
  it('finds every word on just the pages that have it', async () => {
    const indeks = open(packIndex(files, pages).files);
    for (const stem of STEMS.filter((_stem, index) => index % 97 === 0)) {
      const having = PAGES.filter(({ words }) => words.some((word) => noegleOf(word) === noegleOf(stem))).map(
        ({ url }) => url,
      );
      expect(await urlsOf(indeks.search(stem)), stem).toEqual(new Set(having));
    }
    expect((await indeks.search('kommune takst')).length).toBe(60);
  });

  it('finds numbers, words with hyphens as a whole and in their parts, and å apart from a', async () => {
    const indeks = open(packIndex(files, pages).files);
    for (const q of ['2011-43820', '43820', 'KTO-aftalen', 'aftalen', '1480874', 'Kåre'])
      expect(await urlsOf(indeks.search(q)), q).toEqual(new Set(['/side-7/']));
    expect(await urlsOf(indeks.search('gård'))).toEqual(new Set(['/side-7/']));
    expect((await indeks.search('gard')).length).toBe(59);
  });

  it('finds phrases where their words stand together, in the text and nowhere else', async () => {
    const indeks = open(packIndex(files, pages).files);
    expect((await indeks.searchPhrase('takster for hele området')).length).toBe(60);
    expect(await urlsOf(indeks.searchPhrase('om KTO-aftalen'))).toEqual(new Set(['/side-7/']));
    expect(await indeks.searchPhrase('hele takster')).toEqual([]);
  });

  it('finds what is only told of a page too', async () => {
    const indeks = open(packIndex(files, pages).files);
    expect(await urlsOf(indeks.search('skjult/side-7/'))).toEqual(new Set(['/side-7/']));
  });

  it('has no part that is larger than it must be, and every word in the order of its characters', () => {
    const { files: packed } = packIndex(files, pages);
    const { dele }: Indeksoversigt = JSON.parse(
      new TextDecoder().decode(packed.find(({ path }) => path === 'indeks.json')?.content),
    );
    expect(dele.length).toBeGreaterThan(1);
    expect(dele).toEqual([...dele].sort());
    for (const { path, content } of packed.filter(({ path: one }) => one.startsWith('ord/')))
      expect(content.length, path).toBeLessThan(PART_SIZE);
  });

  it('has the pages in the order they are given, all under new names when one is other', () => {
    const { ids, files: packed } = packIndex(files, pages);
    expect(ids).toHaveLength(60);
    expect(packed.filter(({ path }) => path.startsWith('side/')).map(({ path }) => path)).toEqual(
      ids.map((id) => pathOf('side', id)),
    );
    const { ids: others } = packIndex(files, [...pages].reverse());
    expect(ids.filter((id) => others.includes(id))).toEqual([]);
  });

  it('is not made when a page of the index is missing', () => {
    expect(() => packIndex(files, pages.slice(1))).toThrow('not in the list of pages');
  });
});
