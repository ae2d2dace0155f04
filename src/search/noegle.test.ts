import { expect, it } from 'vitest';
import { noegleOf } from './noegle.ts';

it.each([
  ['Takster', 'takst'],
  ['KTO-aftalen', 'ktoaftal'],
  ['Sødisbakke,', 'sødisbak'],
  ['OMRÅDET', 'områd'],
  ['1.480.874', '1480874'],
  ['§', ''],
])('the index has «%s» under «%s»', (word, noegle) => {
  expect(noegleOf(word)).toBe(noegle);
});
