import { expect, it } from 'vitest';
import { readTxt } from './txt.ts';

const TEXT = `SOCDIR                    Side 1 af 2
Nordjylland

Punkt 1
Beslutning
Godkendt.

SOCDIR                    Side 2 af 2
Nordjylland

Punkt 2
Beslutning
Udsat.`;

it('a running header with the number of its page is left out with the lines below it; headings of sections are none', () => {
  const { udeladt, tree } = readTxt('papir.txt', new TextEncoder().encode(TEXT));
  expect(udeladt.map(({ art, tekst }) => `${art}: ${tekst.replace(/\s+/g, ' ')}`)).toEqual([
    'sidehoved: SOCDIR Side 1 af 2',
    'sidehoved: Nordjylland',
    'sidehoved: SOCDIR Side 2 af 2',
    'sidehoved: Nordjylland',
  ]);
  expect(JSON.stringify(tree).match(/Beslutning/g)).toHaveLength(2);
});
