import { expect, it } from 'vitest';
import { smallPortal } from '../tests/small-portal.ts';
import { getOrdliste } from './ordliste.ts';

it('every letter heads its words once, and an abbreviation with AA stands under Å', () => {
  const ordliste = ['årshjul', 'AAU', 'afbud', 'økonomi', 'ÆH', 'AAK'].map((ord) => ({ ord, betydning: 'Et ord.' }));
  expect(
    getOrdliste(smallPortal({ ordliste })).map(({ bogstav, ord }) => [bogstav, ...ord.map((begreb) => begreb.ord)]),
  ).toEqual([
    ['A', 'afbud'],
    ['Æ', 'ÆH'],
    ['Ø', 'økonomi'],
    ['Å', 'AAK', 'årshjul', 'AAU'],
  ]);
});
