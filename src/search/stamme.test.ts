import { stemmer } from '@orama/stemmers/danish';
import { expect, it } from 'vitest';
import { contentTexts } from '../tests/content-texts.ts';
import { wordsOf } from './ord.ts';
import { STOPORD } from './spoergsmaal.ts';
import { stem } from './stamme.ts';

const ENDINGS = ['', 'e', 'en', 'er', 'erne', 'ernes', 'et', 'ets', 's', 'hed', 'heder', 'løst', 'ende'];
const words = new Set(
  contentTexts()
    .flatMap(([, body]) => wordsOf(body))
    .flatMap((word) => ENDINGS.map((ending) => word + ending)),
);

it('the stem of every word of the content, with any ending, is Snowball’s, or longer by what makes another word of it', () => {
  expect(words.size).toBeGreaterThan(10_000);
  const others = [...words].filter((word) => stem(word) !== stemmer(word) && !isOfSmallWord(word));
  expect(others.length).toBeGreaterThan(100);
  expect(others.filter((word) => !/^\p{L}?(?:e?lig|els|ig)/u.test(restOf(word)))).toEqual([]);
});

it.each([
  'sommer sommeren sommerens',
  'vare varer varen varerne',
  'hammer hammeren',
  'moder moderen',
  'Hansen Hansens',
  'demens',
])('the forms %s have one stem, which is that of no small word', (forms) => {
  const stems = new Set(forms.toLowerCase().split(' ').map(stem));
  expect(stems.size).toBe(1);
  expect([...stems].filter((one) => STOPORD.has(one))).toEqual([]);
});

it.each([
  ['forliget', 'forlig'],
  ['ledige', 'ledig'],
  ['ledelsen', 'ledels'],
  ['takster', 'takst'],
  ['kommunernes', 'kommun'],
  ['sommeren', 'somme'],
  ['som', 'som'],
])('the stem of «%s» is «%s»', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

/** Whether Snowball has a small word for its stem, so that ours has one letter more, and both if the last was doubled. */
function isOfSmallWord(word: string): boolean {
  const snowball = stemmer(word);
  return STOPORD.has(snowball) && [`${snowball}e`, `${snowball}${snowball.slice(-1)}e`].includes(stem(word));
}

/** What the stem has that Snowball's has not. */
function restOf(word: string): string {
  const snowball = stemmer(word);
  return stem(word).startsWith(snowball) ? stem(word).slice(snowball.length) : stem(word);
}
