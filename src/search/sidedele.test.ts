import { describe, expect, it } from 'vitest';
import { beginningOf, withSteder } from './sidedele.ts';
import type { Indeksside } from './resultat.ts';

const words = (count: number, word: string) => Array<string>(count).fill(word).join(' ');
const side: Indeksside = {
  url: '/m/',
  meta: { title: 'Møde' },
  filters: {},
  ord: `Møde dato 1. Takster ${words(40, 'a')} takst <b> ${words(40, 'a')} 2. Tilsyn takst & tilsyn`.split(' '),
  anchors: [
    { element: 'h2', id: 'punkt-2', text: '2. Tilsyn', location: 86 },
    { element: 'h2', id: 'punkt-1', text: '1. Takster', location: 2 },
    { element: 'table', id: 'tabel', text: '', location: 10 },
  ],
  excerpt: '',
  parts: [],
};

describe('the parts of a page', () => {
  it('are its sections with found words, each up to the next heading', () => {
    expect(withSteder(side, [3, 44, 88]).parts.map(({ title, url, steder }) => [title, url, steder])).toEqual([
      ['1. Takster', '/m/#punkt-1', [3, 44]],
      ['2. Tilsyn', '/m/#punkt-2', [88]],
    ]);
  });

  it('are the page itself for what stands before its first heading', () => {
    expect(withSteder(side, [0]).parts.map(({ title, url }) => [title, url])).toEqual([['Møde', '/m/']]);
  });
});

describe('an excerpt', () => {
  it('stays within its section, marks what was found and writes signs of HTML as text', () => {
    const { parts } = withSteder(side, [87, 88, 90]);
    expect(parts[0]?.excerpt).toBe('2. <mark>Tilsyn</mark> <mark>takst</mark> &amp; <mark>tilsyn</mark>');
  });

  it('is round the places that stand closest together', () => {
    const [part] = withSteder(side, [3, 43, 44]).parts;
    const excerpt = part?.excerpt ?? '';
    expect(excerpt).toContain('<mark>a</mark> <mark>takst</mark>');
    expect(excerpt).not.toContain('Takster');
    expect(excerpt.split(' ')).toHaveLength(30);
  });

  it('of a page that nothing was looked for in is its beginning', () => {
    expect(beginningOf(side.ord)).toMatch(/^Møde dato 1\. Takster/);
  });
});
