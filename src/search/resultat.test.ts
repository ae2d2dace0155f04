import { describe, expect, it } from 'vitest';
import { readSoegning, readVist, stederOf, writeSoegning, type Indeksside } from './resultat.ts';

describe('the address of a search', () => {
  it.each([
    { q: 'takster', ordret: false, sortering: 'relevans', filtre: {} },
    { q: 'æ & å', ordret: true, sortering: 'dato', filtre: { organ: 'DAS, Nordjylland', udfald: 'Udsat' } },
    { q: '', ordret: false, sortering: 'relevans', filtre: { aar: '2013' } },
  ] as const)('is read as it was written: $q', (soegning) => {
    expect(readSoegning(writeSoegning(soegning))).toEqual(soegning);
  });

  it('leaves out what it does not know, and filters without a value', () => {
    expect(readSoegning('?q=a&farve=blaa&region=&sortering=tilfaeldig')).toEqual({
      q: 'a',
      ordret: false,
      sortering: 'relevans',
      filtre: {},
    });
  });

  it('keeps how many results were shown, within what can be fetched at once', () => {
    const soegning = readSoegning('?q=a');
    expect(readVist(writeSoegning(soegning, 30))).toBe(30);
    expect(writeSoegning(soegning, 10)).toBe('?q=a');
    expect(['?vist=-5', '?vist=mange', '?vist=1e9'].map(readVist)).toEqual([10, 10, 200]);
  });
});

describe('the places of a page', () => {
  const part = (id: string) => ({
    title: id,
    url: `/m/#${id}`,
    excerpt: `<mark>${id}</mark>`,
    steder: [0],
  });
  const page: Indeksside = {
    url: '/m/',
    meta: {},
    filters: {},
    excerpt: 'Hele siden',
    ord: ['Hele', 'siden'],
    parts: [part('punkt-1'), part('punkt-2'), part('punkt-3')],
    anchors: [{ element: 'h2', id: 'punkt-4', text: '4. Evt.', location: 9 }],
  };
  const ids = (kept?: Set<string>) => stederOf(page, kept, 2).map(({ id }) => id);

  it('are as many as asked for, in the order they have', () => {
    expect(ids()).toEqual(['punkt-1', 'punkt-2']);
  });

  it('are only the items with the chosen outcome', () => {
    expect(ids(new Set(['punkt-1', 'punkt-4']))).toEqual(['punkt-1']);
  });

  it('are those items by their headings when the words stand elsewhere', () => {
    expect(stederOf(page, new Set(['punkt-4', 'punkt-9']), 3)).toEqual([
      { titel: '4. Evt.', url: '/m/#punkt-4', id: 'punkt-4', excerpt: '' },
      { titel: 'Punkt 9', url: '/m/#punkt-9', id: 'punkt-9', excerpt: '' },
    ]);
  });

  it('are the page itself when only its title has the words', () => {
    expect(stederOf({ ...page, parts: [] }, undefined, 3).map(({ url }) => url)).toEqual(['/m/']);
  });
});
