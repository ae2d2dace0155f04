import { stemmer } from '@orama/stemmers/danish';
import { expect, it } from 'vitest';
import { contentTexts } from '../tests/content-texts.ts';
import { wordsOf } from './ord.ts';
import { stem } from './stamme.ts';

const ENDINGS = [
  '',
  'e',
  'en',
  'er',
  'erne',
  'ernes',
  'et',
  'ets',
  's',
  'hed',
  'heder',
  'lig',
  'elig',
  'igst',
  'løst',
  'ende',
];

it('the stem of every word of the content, with any ending, is Snowball’s', () => {
  const words = new Set(
    contentTexts()
      .flatMap(([, body]) => wordsOf(body))
      .flatMap((word) => ENDINGS.map((ending) => word + ending)),
  );
  expect(words.size).toBeGreaterThan(10_000);
  expect([...words].filter((word) => stem(word) !== stemmer(word))).toEqual([]);
});
