import { describe, expect, it } from 'vitest';
import { indexOfTexts } from '../tests/search/small-index.ts';

const TEXTS = {
  '/a/': 'takster for tilsyn og takster for botilbud',
  '/b/': 'tilsyn med botilbud kostede 1.480.874 kr.',
  '/c/': 'takstanalyse og takstanalyseprogram',
  '/d/': 'takstanalyseprogrammet',
  '/e/': 'drøftelse i FU/DAS om den sociale rammeaftale',
};
const urlsOf = async (found: Promise<{ data(): Promise<{ url: string }> }[]>) =>
  Promise.all((await found).map(async (one) => (await one.data()).url));

describe('a search of the index', () => {
  const { indeks } = indexOfTexts(TEXTS);

  it('finds the pages that have all of the words in any form', async () => {
    expect(await urlsOf(indeks.search('tilsynet'))).toEqual(['/b/', '/a/']);
    expect(await urlsOf(indeks.search('tilsyn takst'))).toEqual(['/a/']);
    expect(await urlsOf(indeks.search('tilsyn rammeaftale'))).toEqual([]);
  });

  it('finds a long word also where it goes on, those last, and a short one only by itself', async () => {
    expect(await urlsOf(indeks.search('takstanalyse'))).toEqual(['/c/', '/d/']);
    expect(await urlsOf(indeks.search('takst'))).toEqual(['/a/']);
  });

  it('finds a number with its points or without, and no number that begins like it', async () => {
    expect(await urlsOf(indeks.search('1480874'))).toEqual(['/b/']);
    expect(await urlsOf(indeks.search('14808'))).toEqual([]);
  });

  it('finds a word that is joined to another', async () => {
    expect(await urlsOf(indeks.search('das rammeaftale'))).toEqual(['/e/']);
  });

  it('finds a long word that many pages have by itself alone', async () => {
    const many = Array.from({ length: 20 }, (_, nr) => [`/${nr}/`, 'takstanalyse']);
    const small = indexOfTexts({ ...Object.fromEntries(many), '/d/': 'takstanalyseprogrammet' });
    expect(await small.indeks.search('takstanalyse')).toHaveLength(20);
  });

  it('finds nothing for a word that no text has, though it begins like one', async () => {
    expect(await indeks.search('tilsynsmyndighed')).toEqual([]);
  });

  it('marks what it found', async () => {
    const [page] = await indeks.search('takst');
    expect((await page!.data()).parts[0]?.excerpt).toContain('<mark>takster</mark> for tilsyn');
  });
});

describe('a search for a phrase', () => {
  it('finds it where its words follow one another, and marks it there only', async () => {
    const { indeks } = indexOfTexts({ ...TEXTS, '/f/': 'tilsyn af takster for tilsyn' });
    const found = await indeks.searchPhrase('for tilsyn');
    expect(await urlsOf(Promise.resolve(found))).toEqual(['/f/', '/a/']);
    expect((await found[0]!.data()).parts[0]?.excerpt).toBe('tilsyn af takster <mark>for</mark> <mark>tilsyn</mark>');
  });

  it('finds nothing where they stand apart', async () => {
    expect(await indexOfTexts(TEXTS).indeks.searchPhrase('takster tilsyn')).toEqual([]);
  });

  it('passes over small words that may be, but not over how far they are', async () => {
    const isSmall = (word: string) => word === 'for' || word === 'og';
    const { indeks } = indexOfTexts({
      '/a/': 'gruppe for social og takst',
      '/b/': 'gruppe social for takst og',
      '/c/': 'x',
    });
    expect(await urlsOf(indeks.searchPhrase('gruppe for social og takst', isSmall))).toEqual(['/a/', '/b/']);
    expect(await urlsOf(indeks.searchPhrase('gruppe for takst', isSmall))).toEqual([]);
    expect(await urlsOf(indeks.searchPhrase('for og', isSmall))).toEqual([]);
  });

  it('passes over small words among many pages too, where the places are fetched', async () => {
    const isSmall = (word: string) => word === 'for' || word === 'og';
    const pages = Array.from({ length: 9 }, (_, nr) => [
      `/${nr}/`,
      nr === 4 ? 'gruppe for social og takst' : 'takst for social og gruppe',
    ]);
    const { indeks } = indexOfTexts(Object.fromEntries(pages));
    expect(await urlsOf(indeks.searchPhrase('gruppe for social og takst', isSmall))).toEqual(['/4/']);
  });

  it('passes over a dash, which is no word', async () => {
    const { indeks } = indexOfTexts({ '/a/': 'drift – og anlæg', '/b/': 'drift anlæg og' });
    expect(await urlsOf(indeks.searchPhrase('drift – og anlæg'))).toEqual(['/a/']);
  });

  it('of one word finds that word', async () => {
    expect(await urlsOf(indexOfTexts(TEXTS).indeks.searchPhrase('botilbud'))).toEqual(['/b/', '/a/']);
  });
});

describe('a file of the index', () => {
  it('is fetched when a word of it is asked for, and once', async () => {
    const { indeks, fetched } = indexOfTexts(TEXTS);
    await indeks.search('tilsyn');
    await indeks.search('tilsynet');
    expect(fetched).toHaveLength(1);
    await (await indeks.search('tilsyn'))[0]!.data();
    await (await indeks.search('tilsyn takst'))[0]!.data();
    expect(fetched.filter((file) => file.startsWith('side/'))).toEqual(['side/x1.bin', 'side/x0.bin']);
  });

  it('that tells where words stand is fetched for a phrase alone', async () => {
    const pages = Array.from({ length: 9 }, (_, nr) => [
      `/${nr}/`,
      nr === 4 ? 'den sociale aftale' : 'den aftale er social',
    ]);
    const { indeks, fetched } = indexOfTexts(Object.fromEntries(pages));
    await indeks.search('sociale aftale');
    expect(fetched).not.toContain('sted/x0.bin');
    expect(await urlsOf(indeks.searchPhrase('den sociale aftale'))).toEqual(['/4/']);
    expect(fetched).toContain('sted/x0.bin');
  });

  it('that cannot be fetched makes the search fail instead of leaving pages out, and the next one tries again', async () => {
    const { indeks, broken } = indexOfTexts(TEXTS, 100);
    broken.add('ord/x0.bin');
    await expect(indeks.search('tilsyn')).rejects.toThrow('404');
    broken.clear();
    expect(await urlsOf(indeks.search('tilsyn'))).toEqual(['/b/', '/a/']);
  });

  it('can be fetched ahead, and is not fetched again then', async () => {
    const { indeks, fetched } = indexOfTexts(TEXTS);
    indeks.prepare('tilsyn');
    await indeks.search('tilsyn');
    expect(fetched).toHaveLength(1);
  });
});
