import { describe, expect, it } from 'vitest';
import { placesIn, placesOfPhrase } from './fundsteder.ts';

const whole = (noegle: string) => ({ noegle, begynder: false });

describe('where a word stands in a text', () => {
  it('is every form of it, whatever signs are round it', () => {
    expect(placesIn('Takster, «takst» og takststigning'.split(' '), [whole('takst')])).toEqual([0, 1]);
  });

  it('is also where a word goes on after it, when that was asked for', () => {
    expect(placesIn('Takster og takststigning'.split(' '), [{ noegle: 'takst', begynder: true }])).toEqual([0, 2]);
  });

  it('is a word with hyphens as a whole and its parts, and a number without its points', () => {
    expect(placesIn('KTO-aftalen på 1.480.874 kr.'.split(' '), [whole('ktoaftal')])).toEqual([0]);
    expect(placesIn('KTO-aftalen på 1.480.874 kr.'.split(' '), [whole('aftal'), whole('1480874')])).toEqual([0, 2]);
  });

  it('is found in capitals too, and with å where it was asked for with å alone', () => {
    expect(placesIn('På ÅBNE områder'.split(' '), [whole('åbn'), whole('omrad')])).toEqual([1]);
  });
});

describe('where a phrase stands', () => {
  it('is where its words follow one another, all of them', () => {
    expect(placesOfPhrase([[1, 5, 9], [2, 10], [11]])).toEqual([9, 10, 11]);
  });

  it('is also where two of them are one piece of text: `FU/DAS`', () => {
    expect(placesOfPhrase([[4], [4]])).toEqual([4, 4]);
  });

  it('is nowhere when they stand apart', () => {
    expect(placesOfPhrase([[1], [3]])).toEqual([]);
    expect(placesOfPhrase([])).toEqual([]);
  });
});
