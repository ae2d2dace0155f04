import { describe, expect, it } from 'vitest';
import { makeSide } from '../tests/search/small-index.ts';
import { inBestWords } from './bedste-ord.ts';
import { literal, type Formulering } from './formulering.ts';
import { placesIn, toSoegeord } from './fundsteder.ts';
import { Ordbog } from './ordbog.ts';
import { writeOrdforraad } from './ordforraad.ts';
import { withSteder } from './sidedele.ts';

const far = Array<string>(60).fill('x').join(' ');
const TEXT = `lavere priser ${far} brev om takster ${far} brev om takstreduktion`;
const ordbog = new Ordbog(writeOrdforraad([TEXT]));

const HEADINGS = ['1. Priser', '2. Brev om', '3. Om taksterne'];
/** A page with an item for each of the three places. */
const side = {
  ...makeSide('/m/', TEXT),
  anchors: [0, 62, 125].map((location, at) => ({
    element: 'h2',
    id: `punkt-${at + 1}`,
    text: HEADINGS[at] ?? '',
    location,
  })),
};
const typed = 'brev lavere takster';
const itemsIn = (way: Formulering, others: readonly Formulering[]) => {
  const data = withSteder(side, placesIn(side.ord, way.tekst.split(' ').map(toSoegeord)));
  return inBestWords(data, way, others, ordbog, { typed: typed.split(' ') }).parts.map(({ title }) => title);
};
const other = (changed: Partial<Formulering>) => ({ ...literal('brev takstreduktion'), afstand: 1, ...changed });

describe('of a page where the words of a question are scattered', () => {
  it('the item comes first that has them all in other words', () => {
    expect(itemsIn(literal(typed), [])[0]).toBe('2. Brev om');
    expect(itemsIn(literal(typed), [literal(typed), other({})])[0]).toBe('3. Om taksterne');
  });

  it('the items stay as they are when no item has all of the others either', () => {
    const scattered = [other({ tekst: 'priser takstreduktion' })];
    expect(itemsIn(literal(typed), scattered)).toEqual(itemsIn(literal(typed), []));
  });

  it('the items that its own words found stay too, after that one', () => {
    expect(itemsIn(literal(typed), [other({ tekst: 'takstreduktion om brev' })])).toEqual([
      '3. Om taksterne',
      '2. Brev om',
      '1. Priser',
    ]);
  });

  it.each([
    ['words that are far from the question', { afstand: 2 }],
    ['words that leave some of it out', { udeladt: 0.3 }],
    ['words that only mean it as a phrase', { fraser: ['brev takstreduktion'] }],
    ['words that only mean it near one another', { naer: [{ ord: ['brev', 'takstreduktion'], imellem: 1 }] }],
    ['fewer of the same words', { tekst: 'lavere' }],
  ])('%s do not count', (_what, changed) => {
    expect(itemsIn(literal(typed), [other(changed)])[0]).toBe('2. Brev om');
  });
});

it('a page where the words stand together is shown as it was found', () => {
  expect(itemsIn(literal('brev takster'), [other({})])[0]).toBe('2. Brev om');
});

it('a page that was found by longer words than the only one is shown as it was found', () => {
  expect(itemsIn(literal('takstred'), [other({ tekst: 'priser' })])).toEqual(['3. Om taksterne']);
});
