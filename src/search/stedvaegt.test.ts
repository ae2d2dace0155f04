import { describe, expect, it } from 'vitest';
import { makeSide } from '../tests/search/small-index.ts';
import { Ordbog } from './ordbog.ts';
import { writeOrdforraad } from './ordforraad.ts';
import type { Indeksside } from './resultat.ts';
import { rankSteder } from './stedvaegt.ts';

const TEXT = 'regnskab møde budget takster og regnskab 2012 møde';
const ordbog = new Ordbog(writeOrdforraad([TEXT, 'møde', 'møde', 'møde', 'møde', 'møde', 'møde', 'møde']));

/** A long text with words at these places. */
const longText = (words: Record<number, string>) => Array.from({ length: 100 }, (_, at) => words[at] ?? 'x').join(' ');

/** A page whose parts have found words at these places of the text. */
function page(parts: Record<string, number[]>): Indeksside {
  const found = Object.entries(parts).map(([title, steder]) => ({ title, url: `/m/#${title}`, excerpt: '', steder }));
  return { ...makeSide('/m/', TEXT), meta: { title: 'Møde' }, parts: found };
}
const first = (parts: Record<string, number[]>, q: string) =>
  rankSteder(page(parts), q, ordbog, { typed: q.split(' ') }).data.parts[0]?.title;

describe('the best part of a page', () => {
  it('has all of the words', () => {
    expect(first({ a: [0], b: [2, 3] }, 'budget takster')).toBe('b');
  });

  it('has the rare word rather than the frequent one', () => {
    expect(first({ a: [1, 7], b: [3] }, 'møde takster')).toBe('b');
  });

  it('has the number, though it was typed without its points', () => {
    const data = { ...page({ a: [0], b: [1] }), ord: ['året', '52.560'] };
    expect(rankSteder(data, '52560 året', ordbog, { typed: '52560 året'.split(' ') }).data.parts[0]?.title).toBe('b');
  });

  it('has them in its heading', () => {
    expect(first({ a: [2, 3], takster: [2, 3] }, 'budget takster')).toBe('takster');
  });

  it('has all of them rather than some of them in its heading', () => {
    expect(first({ 'budget takster': [2, 3], b: [0, 2, 3] }, 'takster budget regnskab')).toBe('b');
  });

  it('is not the one with the day in its heading, nor the whole page because its title has it', () => {
    const ord = 'flyttet fra 29. juni 2011 budget takster 16. august 2011 budget takster'.split(' ');
    const parts = (titles: string[], steder: number[][]) =>
      titles.map((title, at) => ({
        title,
        url: at === 0 ? '/m/' : `/m/#${at}`,
        excerpt: '',
        steder: steder[at] ?? [],
      }));
    const order = (title: string, q: string, steder: number[][]) => {
      const side = {
        ...page({}),
        ord,
        meta: { title },
        parts: parts([title, '1. Flyttet fra 29. juni 2011', '2. Plan'], steder),
      };
      return rankSteder(side, q, ordbog, { typed: q.split(' ') });
    };
    const juni = order('Møde', 'juni 2011 budget', [[], [3, 4], [4, 5]]);
    expect(juni.data.parts.map(({ title }) => title)).toEqual(['2. Plan', '1. Flyttet fra 29. juni 2011']);
    const august = order('Møde 16. august 2011', 'august 2011 budget', [[8, 9], [], [5]]);
    expect(august.data.parts.map(({ title }) => title)[0]).toBe('2. Plan');
    expect(order('Møde 16. august 2011', 'august 2011', [[8, 9], [], []]).svar).toBeGreaterThan(
      order('Møde', 'august 2011', [[8, 9], [], []]).svar,
    );
  });

  it('answers no less because another one has all of them', () => {
    const svar = (parts: Record<string, number[]>) =>
      rankSteder(page(parts), 'takster budget regnskab', ordbog, { typed: ['takster', 'budget', 'regnskab'] }).svar;
    expect(svar({ 'budget takster': [2, 3], b: [0, 2, 3] })).toBe(svar({ 'budget takster': [2, 3] }));
  });

  it('has them in the order of the question', () => {
    expect(first({ a: [0, 6], b: [5, 6] }, 'regnskab 2012')).toBe('b');
  });

  it('has them in the order of the question also with a small word between them', () => {
    expect(first({ a: [0, 3], b: [3, 5] }, 'takster regnskab')).toBe('b');
  });

  it('has them near one another, and not far apart in a long text', () => {
    const ord = longText({ 0: 'budget', 50: 'takster', 54: 'budget', 99: 'takster' }).split(' ');
    const data = { ...page({ a: [0, 99], b: [50, 54] }), ord };
    expect(
      rankSteder(data, 'budget takster', ordbog, { typed: 'budget takster'.split(' ') }).data.parts[0]?.title,
    ).toBe('b');
  });

  it('is the item that was asked for by its number', () => {
    const data = page({ 'punkt-1': [2, 3], 'punkt-5': [3] });
    expect(rankSteder(data, 'budget takster', ordbog, { typed: [], punkt: '5' }).data.parts[0]?.title).toBe('punkt-5');
  });

  it('is no part where words only begin like those of the question', () => {
    const { data } = rankSteder(page({ a: [4], b: [3] }), 'takster', ordbog, { typed: 'takster'.split(' ') });
    expect(data.parts.map(({ title }) => title)).toEqual(['b']);
  });

  it('answers fully with 1 when all stand there apart, with more when they are together', () => {
    expect(
      rankSteder(page({ a: [0, 3] }), 'regnskab takster', ordbog, { typed: 'regnskab takster'.split(' ') }).svar,
    ).toBe(1);
    expect(
      rankSteder(page({ a: [2, 3] }), 'budget takster', ordbog, { typed: 'budget takster'.split(' ') }).svar,
    ).toBeGreaterThan(1);
    expect(rankSteder(page({}), 'budget', ordbog, { typed: 'budget'.split(' ') }).svar).toBe(0);
  });

  it('is no routine item because of its heading: every meeting has one', () => {
    const heading = (title: string) => {
      const data = page({ a: [2], b: [2] });
      const [a, b] = data.parts;
      return rankSteder({ ...data, parts: [{ ...a!, title }, b!] }, 'møder', ordbog, { typed: ['møder'] }).svar;
    };
    expect(heading('15. Næste møde')).toBeLessThan(heading('15. Fælles møde'));
  });

  it('is the one that gives a reason near the words, when a reason was asked for', () => {
    const ord = 'takster steg i marts fordi takster blev reguleret'.split(' ');
    const data = {
      ...page({ a: [0], b: [5] }),
      ord: [...ord.slice(0, 1), ...Array<string>(40).fill('x'), ...ord.slice(1)],
    };
    data.parts = [
      { ...data.parts[0]!, steder: [0] },
      { ...data.parts[1]!, steder: [45] },
    ];
    const titles = (grund: boolean) =>
      rankSteder(data, 'takster', ordbog, { typed: ['takster'], grund }).data.parts.map(({ title }) => title);
    expect(titles(true)).toEqual(['b', 'a']);
    expect(titles(false)).toEqual(['a', 'b']);
  });

  it('is the one where the reason stands near most of the words, and not where something else has a reason', () => {
    const ord = Array<string>(200).fill('x');
    for (const [at, word] of Object.entries({ 0: 'budget', 25: 'takster', 30: 'fordi', 120: 'budget', 125: 'takster' }))
      ord[Number(at)] = word;
    const titles = (reason: string) => {
      const data = { ...page({ a: [0, 25], b: [120, 125] }), ord: ord.with(130, reason) };
      const maade = { typed: ['budget', 'takster'], grund: true };
      return rankSteder(data, 'budget takster', ordbog, maade).data.parts.map(({ title }) => title);
    };
    expect(titles('grundlag')).toEqual(['a', 'b']);
    expect(titles('grund')).toEqual(['b', 'a']);
    expect(titles('grundet')).toEqual(['b', 'a']);
  });

  it('has its reason as near before the words as after them', () => {
    const svar = (place: number) => {
      const ord = Array<string>(60).fill('x').with(30, 'takster').with(place, 'fordi');
      const maade = { typed: ['takster'], grund: true };
      return rankSteder({ ...page({ a: [30] }), ord }, 'takster', ordbog, maade).svar;
    };
    expect([svar(15), svar(45)]).toEqual([svar(29), svar(29)]);
    expect([svar(14), svar(46)]).toEqual([svar(0), svar(0)]);
    expect(svar(29)).toBeGreaterThan(svar(0));
  });

  it('is the one with the typed word rather than one that stands for another', () => {
    const weight = (typed: string[]) => rankSteder(page({ a: [2] }), 'budget takster', ordbog, { typed }).svar;
    expect(weight(['budget', 'satser'])).toBeGreaterThan(weight(['plan', 'takster']));
  });

  it('is the item that was asked for by its number, though it has none of the words', () => {
    const anchors = [{ element: 'h2', id: 'punkt-9', text: '9. Evt.', location: 7 }];
    const { data } = rankSteder({ ...page({ 'punkt-1': [2] }), anchors }, 'budget', ordbog, { typed: [], punkt: '9' });
    expect(data.parts.map(({ title }) => title)).toEqual(['9. Evt.', 'punkt-1']);
  });
});
