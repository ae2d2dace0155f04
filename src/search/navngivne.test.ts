import { describe, expect, it } from 'vitest';
import { Begreber, keyOf } from './begreber.ts';
import { literal } from './formulering.ts';
import { namesAsked, navngivneFirst } from './navngivne.ts';
import { Sidenavne } from './sidenavne.ts';

const navne = new Sidenavne(
  [
    [1, 'Takstgruppen', 'Midtjylland'],
    [2, 'Ordliste', '', 1],
  ],
  String,
);
const ranked = ['0', '1', '2'].map((id) => ({ result: { id } }));
const order = (q: string, asked = { betydning: false, hvadEr: false }) =>
  navngivneFirst(ranked, new Set([keyOf(q.split(' '))]), navne, asked).map(({ result }) => result.id);

describe('pages that are called what was asked for', () => {
  it('come first, the others in their order', () => {
    expect(order('takstgruppen')).toEqual(['1', '0', '2']);
    expect(order('takst')).toEqual(['0', '1', '2']);
  });

  it('are the glossary when a meaning was asked for', () => {
    expect(order('takstgruppen', { betydning: true, hvadEr: false })).toEqual(['2', '0', '1']);
  });

  it('come before the glossary when it was asked what something is', () => {
    expect(order('takstgruppen', { betydning: false, hvadEr: true })).toEqual(['1', '0', '2']);
    expect(order('bloktilskud', { betydning: false, hvadEr: true })).toEqual(['2', '0', '1']);
  });

  it('are those of a body also when something of it was asked for', () => {
    const names = namesAsked(['formand', 'takstgruppen'], [literal('formand takstgruppen')], new Begreber([]));
    expect(names).toEqual(new Set([keyOf(['takstgruppen'])]));
  });
});
