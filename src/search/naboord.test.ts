import { describe, expect, it } from 'vitest';
import { readNaboord, type Spurgt } from './naboord.ts';

const spurgt = (...words: string[]): Spurgt[] => words.map((word) => ({ word, rarity: 1, begynder: word.length > 4 }));
const found = (places: Record<number, string>) =>
  Object.entries(places).map(([place, word]) => ({ word, place: Number(place) }));

describe('the words of a question in a part of a page', () => {
  it('count together where most of them stand within a few sentences', () => {
    const places = found({ 0: 'brev', 5: 'budget', 100: 'brev' });
    expect(readNaboord(places, spurgt('brev', 'budget', 'takst'), []).near).toBe(2);
    expect(readNaboord(found({ 0: 'brev', 100: 'budget' }), spurgt('brev', 'budget'), []).near).toBe(1);
  });

  it('are near all of it when they are in the title of the page', () => {
    expect(readNaboord(found({ 0: 'brev' }), spurgt('brev', 'budget'), ['budget'])).toMatchObject({
      near: 2,
      whole: 2,
    });
  });

  it('are whole when a long one stands there as the beginning of another, which counts for no more', () => {
    const places = found({ 0: 'brev', 3: 'takstreduktion' });
    expect(readNaboord(places, spurgt('brev', 'takst'), [])).toMatchObject({ near: 1, whole: 1 });
    expect(readNaboord(found({ 0: 'brev', 3: 'brevpapir' }), spurgt('papir', 'brev'), []).whole).toBe(0);
    expect(readNaboord(found({ 0: 'papir', 3: 'brevpapir' }), spurgt('papir', 'brev'), []).whole).toBe(0);
  });

  it('are not whole when they are far from one another', () => {
    expect(readNaboord(found({ 0: 'brev', 100: 'takst' }), spurgt('brev', 'takst'), []).whole).toBe(0);
    expect(readNaboord(found({ 0: 'takstgruppe', 100: 'brev' }), spurgt('brev', 'takst'), []).whole).toBe(0);
  });

  it('follow one another as in the question, with a small word between them or none', () => {
    const following = (places: Record<number, string>) =>
      readNaboord(found(places), spurgt('brev', 'budget', 'takst'), []).following;
    expect(following({ 0: 'brev', 1: 'budget', 3: 'takst' })).toBe(2);
    expect(following({ 0: 'budget', 1: 'brev' })).toBe(0);
    expect(following({ 0: 'brev', 3: 'budget' })).toBe(0);
  });
});
