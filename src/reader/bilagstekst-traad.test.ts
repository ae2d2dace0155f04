import { afterEach, expect, it } from 'vitest';
import { makePdf } from '../tests/smaa-bilag.ts';
import { createBilagslaeser, type Bilagslaeser } from './bilagstekst-traad.ts';

let laeser: Bilagslaeser | undefined;
afterEach(() => laeser?.stop());

it('annexes are read one after the other in one thread', async () => {
  laeser = createBilagslaeser();
  expect(await laeser.read(makePdf(['Første']), 'a.pdf')).toEqual({ tekst: 'Første' });
  expect(await laeser.read(Buffer.from('Andet'), 'b.txt')).toEqual({ tekst: 'Andet' });
});

it.each([
  ['takes too long', 'haenger', 'tid'],
  ['takes too much memory', 'aeder', 'plads'],
  ['takes its thread down', 'falder', 'ulaeselig'],
])('an annex that %s is given up, and the next one is read', async (_, fil, grund) => {
  const graenser = { tid: grund === 'tid' ? 300 : 20_000, plads: 128 };
  laeser = createBilagslaeser(graenser, '../tests/fixtures/traade/haenger.cjs');
  expect(await laeser.read(Buffer.from(''), fil)).toEqual({ tekst: '', grund });
  expect(await laeser.read(Buffer.from(''), 'næste')).toEqual({ tekst: 'næste' });
});
