import { stemmer } from '@orama/stemmers/danish';
import { expect, it } from 'vitest';
import { contentTexts } from '../tests/content-texts.ts';
import { wordsOf } from './ord.ts';
import { stem, UNINFLECTED } from './stamme.ts';

const ENDINGS = ['', 'e', 'en', 'er', 'erne', 'ernes', 'et', 'ets', 's', 'hed', 'heder', 'løst', 'ende'];
const words = new Set(
  contentTexts()
    .flatMap(([, body]) => wordsOf(body))
    .flatMap((word) => ENDINGS.map((ending) => word + ending)),
);

it('the stem of every word of the content, with any ending, is Snowball’s, or longer by what makes another word of it', () => {
  expect(words.size).toBeGreaterThan(10_000);
  const others = [...words].filter((word) => stem(word) !== stemmer(word) && !UNINFLECTED.has(stemmer(word)));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter((word) => !/^\p{L}?(?:e?lig|els|ig)/u.test(restOf(word)))).toEqual([]);
});

it('no word of another meaning has the stem of a small word: `demens` is no `dem`', () => {
  expect(['demens', 'inden', 'hammer', 'moder'].filter((word) => UNINFLECTED.has(stem(word)))).toEqual([]);
});

it.each([
  ['forliget', 'forlig'],
  ['ledige', 'ledig'],
  ['ledelsen', 'ledels'],
  ['takster', 'takst'],
  ['kommunernes', 'kommun'],
  // These are no forms of the small words `ham` and `mod`.
  ['hammer', 'hammer'],
  ['hammers', 'hammer'],
  ['moderne', 'moderne'],
  ['ham', 'ham'],
])('the stem of «%s» is «%s»', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

/** What the stem has that Snowball's has not. */
function restOf(word: string): string {
  const snowball = stemmer(word);
  return stem(word).startsWith(snowball) ? stem(word).slice(snowball.length) : stem(word);
}
