import { describe, expect, it } from 'vitest';
import { makeSide } from '../tests/search/small-index.ts';
import type { Fund } from './find-sider.ts';
import { literal } from './formulering.ts';
import { Ordbog } from './ordbog.ts';
import { writeOrdforraad } from './ordforraad.ts';
import { rank } from './rangering.ts';

const ordbog = new Ordbog(writeOrdforraad(['budget takster', ...Array<string>(7).fill('møde')]));
const far = ['budget', ...Array<string>(98).fill('x'), 'takster'].join(' ');

describe('the pages that answer a question', () => {
  const fund = (url: string, text: string, locations: number[], vaegt: number): Fund => {
    const parts = [{ title: 'a', url: `${url}#a`, excerpt: '', steder: locations }];
    const data = { ...makeSide(url, text), parts };
    const result = { id: url, score: 1, data: () => Promise.resolve(data) };
    return { result, formulering: literal('budget takster'), plads: 0, vaegt };
  };
  const order = async (...fundet: Fund[]) =>
    (await rank(fundet, ordbog, { typed: ['budget', 'takster'] })).map(({ result }) => result.id);
  const item = fund('/m/', 'budget og takster', [0, 2], 0.5);

  it('have first the one where the words stand together, before one where they are far apart', async () => {
    expect(await order(fund('/n/', far, [0, 99], 1), item)).toEqual(['/m/', '/n/']);
  });

  it('have the one before where all of many typed words stand together, though the index thinks less of it', async () => {
    const q = 'budget takster møde';
    const of = (url: string, ord: string[], steder: number[], vaegt: number, afstand = 0): Fund => {
      const one = fund(url, ord.join(' '), steder, vaegt);
      return { ...one, formulering: { ...literal(q), afstand } };
    };
    const x = Array<string>(60).fill('x');
    const scattered = (afstand = 0) => of('/n/', ['budget', 'takster', ...x, 'møde'], [0, 1, 62], 1, afstand);
    const together = (afstand = 0) =>
      of('/m/', ['møde', 'x', 'x', 'takster', 'x', 'x', 'budget'], [0, 3, 6], 0.9, afstand);
    expect(await order(scattered(), together())).toEqual(['/m/', '/n/']);
    expect(await order(scattered(1), together(1))).toEqual(['/n/', '/m/']);
    // That the words stand together gives no reason, when one was asked for.
    const ranked = await rank([scattered(), together()], ordbog, { typed: q.split(' '), grund: true });
    expect(ranked.map(({ result }) => result.id)).toEqual(['/n/', '/m/']);
  });

  it('have last one that only has words which begin like those', async () => {
    expect(await order(fund('/n/', 'budgettering takstgruppe', [0, 1], 1), item)).toEqual(['/m/', '/n/']);
  });

  it('have the glossary after one that answers', async () => {
    expect(await order(fund('/ordliste/', 'budget takster', [0, 1], 1), item)).toEqual(['/m/', '/ordliste/']);
  });

  it('have pages of one mould after others that have the words as well, but for a few', async () => {
    const all = ['/k/1/', '/k/2/', '/k/3/', '/om/'].map((url, at) => fund(url, 'budget takster', [0, 1], 1 - at / 100));
    const alike = new Set(['/k/1/', '/k/2/', '/k/3/']);
    const ranked = await rank(all, ordbog, { typed: ['budget', 'takster'] }, alike);
    expect(ranked.map(({ result }) => result.id)).toEqual(['/k/1/', '/k/2/', '/om/', '/k/3/']);
  });

  it('have first the one that leaves out the word that tells least', async () => {
    const without = (url: string, udeladt: number) => {
      const one = fund(url, 'budget takster', [0, 1], 1);
      return { ...one, formulering: { ...one.formulering, udeladt } };
    };
    expect(await order(without('/a/', 0.6), without('/b/', 0.1))).toEqual(['/b/', '/a/']);
  });
});
