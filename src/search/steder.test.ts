import { describe, expect, it } from 'vitest';
import type { Indeksside } from './resultat.ts';
import { stederOf } from './steder.ts';

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

  it('are the page as a whole when it tells more than its title, or nothing else does', () => {
    const whole = { title: 'Møde', url: '/m/', excerpt: 'den 18. marts <mark>2013.</mark>', steder: [0] };
    const shown = (title: string, parts: Indeksside['parts']) =>
      stederOf({ ...page, meta: { title }, parts }, undefined, 3).map(({ url }) => url);
    expect(shown('DAS, 18. marts 2013', [whole, part('punkt-1')])).toEqual(['/m/#punkt-1']);
    expect(shown('DAS', [whole, part('punkt-1')])).toEqual(['/m/', '/m/#punkt-1']);
    expect(shown('DAS, 18. marts 2013', [whole])).toEqual(['/m/']);
  });

  it('are the page itself when only its title has the words', () => {
    expect(stederOf({ ...page, parts: [] }, undefined, 3).map(({ url }) => url)).toEqual(['/m/']);
  });
});
