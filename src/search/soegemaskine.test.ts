import { describe, expect, it } from 'vitest';
import { writeFacetliste } from './facetfil.ts';
import { writeOrdforraad } from './ordforraad.ts';
import type { Indeks } from './indeks.ts';
import { fileName } from './indeksfiler.ts';
import type { Soegning } from './resultat.ts';
import type { Svar } from './svar.ts';
import { indexOfTexts } from '../tests/search/small-index.ts';
import { createSoegemaskine } from './soegemaskine.ts';

/** Pages of an index, newest last. */
const PAGES: Record<string, { text: string; aar: string }> = {
  a: { text: 'tilsyn i 2012 kostede 1480874', aar: '2012' },
  b: { text: 'socialtilsyn', aar: '2013' },
  c: { text: 'takster', aar: '2013' },
  d: { text: 'drøftet med dr', aar: '2014' },
  e: { text: 'drøftelse', aar: '2014' },
};

const small = indexOfTexts(Object.fromEntries(Object.entries(PAGES).map(([url, { text }]) => [url, text])));
const prepared: string[] = [];
const asked: string[] = [];
let brokenSide: string | undefined;
const indeks: Indeks = {
  ...small.indeks,
  search: (tekst) => {
    asked.push(tekst);
    return small.indeks.search(tekst);
  },
  prepare: (tekst) => void prepared.push(tekst),
  readSide: (id) => (id === brokenSide ? Promise.reject(new Error('404')) : small.indeks.readSide(id)),
};

const sider = Object.entries(PAGES).map(([url, { aar }], nr) => ({
  id: fileName('x', nr),
  url,
  dag: `${aar}-01-01`,
  filtre: { aar: [aar] },
}));
let facetFetches = 0;
const maskine = createSoegemaskine({
  indeks,
  ordforraad: writeOrdforraad(Object.values(PAGES).map(({ text }) => text)),
  begreber: [],
  hentFacetter: () => {
    facetFetches += 1;
    return Promise.resolve(writeFacetliste(sider));
  },
});
const soegningOf = (q: string): Soegning => ({ q, ordret: false, sortering: 'relevans', filtre: {} });
const ids = async (soegning: Partial<Soegning>) => urlsOf(await maskine.search({ ...soegningOf(''), ...soegning }));
const urlsOf = ({ antal, hent }: Svar) =>
  Promise.all(Array.from({ length: antal }, async (_, plads) => (await hent(plads)).url));

describe('a search', () => {
  it('fetches what pages can be narrowed by when they are counted, and once', async () => {
    const svar = await maskine.search(soegningOf('tilsyn'));
    expect(facetFetches).toBe(0);
    await svar.countFacetter();
    await svar.countFacetter();
    expect(facetFetches).toBe(1);
  });

  it('has pages with the typed word before those with a compound of it', async () => {
    expect(await ids({ q: 'tilsyn' })).toEqual(['a', 'b']);
  });

  it('has no compounds when it is to be literal, and nothing for a word nobody wrote', async () => {
    expect(await ids({ q: 'tilsyn', ordret: true })).toEqual(['a']);
    expect(await ids({ q: 'tilsynet', ordret: true })).toEqual(['a']);
    expect(await ids({ q: 'taks', ordret: true })).toEqual([]);
  });

  it('finds a number, and not one that begins like it', async () => {
    expect(await ids({ q: '1480874' })).toEqual(['a']);
    expect(await ids({ q: '14808' })).toEqual([]);
  });

  it('finds a short word itself, and not every word that begins with it', async () => {
    expect(await ids({ q: 'DR' })).toEqual(['d']);
  });

  it('finds a phrase, alone and with other words', async () => {
    expect(await ids({ q: '"med dr"' })).toEqual(['d']);
    expect(await ids({ q: 'takster "med dr"' })).toEqual([]);
  });

  it('counts what each value of a filter would leave, the filter itself left aside', async () => {
    const svar = await maskine.search({ ...soegningOf('tilsyn'), filtre: { aar: '2012' } });
    expect(await urlsOf(svar)).toEqual(['a']);
    expect((await svar.countFacetter()).aar).toEqual({ 2012: 1, 2013: 1, 2014: 0 });
  });

  it('has every page that a filter leaves when nothing is typed, and none without filters', async () => {
    expect(await ids({ filtre: { aar: '2013' } })).toEqual(['b', 'c']);
    expect(await ids({})).toEqual([]);
  });

  it('has the order of days when it is asked for', async () => {
    expect(await ids({ q: 'tilsyn', sortering: 'dato' })).toEqual(['b', 'a']);
  });

  it('asks no more of the index when nobody waits for the answer, and is not remembered', async () => {
    const soegning = soegningOf('takster');
    const before = asked.length;
    await expect(maskine.search(soegning, AbortSignal.abort())).rejects.toThrow();
    expect(asked.length).toBe(before);
    expect(await maskine.standOf(soegning)).toBe('hel');
  });

  it('that was answered is not asked of the index again, also when it is narrowed or sorted', async () => {
    await ids({ q: 'tilsyn' });
    const before = asked.length;
    await ids({ q: 'tilsyn', filtre: { aar: '2012' } });
    await ids({ q: 'tilsyn', sortering: 'dato' });
    expect(asked.length).toBe(before);
    await ids({ q: 'socialtilsyn', ordret: true });
    expect(asked.length).toBeGreaterThan(before);
  });

  it('is in the middle of a word when the word is only the beginning of others, and is whole with a new word', async () => {
    const stand = (q: string) => maskine.standOf(soegningOf(q));
    expect(await Promise.all(['socialt', 'socialtilsyn', 'dr', 'xyz', ''].map(stand))).toEqual([
      'undervejs',
      'hel',
      'hel',
      'hel',
      'besvaret',
    ]);
  });

  it('has what the words and years that it knows so far need prepared, and nothing for others', () => {
    const before = prepared.length;
    for (const q of ['dr', 'tilsyn dr', 'drøf', 'hvem er ukendt', 'takster 20', 'takster 2013'])
      maskine.prepare(soegningOf(q), 'undervejs');
    expect(prepared.slice(before)).toEqual(['dr', 'tilsyn dr', 'takster', 'takster 2013']);
  });

  it('has the word that is meant prepared once it is whole, unless it is to be literal', () => {
    const before = prepared.length;
    maskine.prepare(soegningOf('drøftlse'), 'undervejs');
    maskine.prepare({ ...soegningOf('drøftlse'), ordret: true }, 'hel');
    maskine.prepare(soegningOf('drøftlse'), 'hel');
    expect(prepared.slice(before)).toEqual(['drøftelse']);
  });

  it('says when no page has all words, and only then', async () => {
    const kunEtOrd = async (q: string) => (await maskine.search(soegningOf(q))).kunEtOrd;
    expect(await Promise.all(['takster socialtilsyn', 'takster', 'xyz'].map(kunEtOrd))).toEqual([true, false, false]);
  });

  it('is answered when its first pages are there, and asked for again when one cannot be fetched', async () => {
    const soegning = { ...soegningOf(''), filtre: { aar: '2014' } };
    brokenSide = fileName('x', 3);
    await expect(maskine.search(soegning)).rejects.toThrow('404');
    brokenSide = undefined;
    expect(await urlsOf(await maskine.search(soegning))).toEqual(['d', 'e']);
  });

  it('has no page after the last', async () => {
    const svar = await maskine.search(soegningOf('takster'));
    expect(svar.antal).toBe(1);
    await expect(svar.hent(1)).rejects.toThrow('No page 1 among 1');
  });
});
