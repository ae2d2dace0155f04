import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Udtraek } from './bilagstekst.ts';
import { readCached } from './bilagstekst-lager.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lager-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A reader that gives one answer, and how often it was asked. */
function readerOf(udtraek: Udtraek) {
  const laeser = { asked: 0, read: async () => ((laeser.asked += 1), udtraek), stop: async () => undefined };
  return laeser;
}

const BYTES = Buffer.from('bytes');

it.each<Udtraek>([{ tekst: 'Brev' }, { tekst: '', grund: 'uden-tekst' }])(
  'an annex is read once, by whatever name, and again when it changes: %o',
  async (udtraek) => {
    const laeser = readerOf(udtraek);
    expect(await readCached(BYTES, 'a.pdf', { folder, laeser })).toEqual(udtraek);
    expect(await readCached(BYTES, 'b/c.PDF', { folder, laeser })).toEqual(udtraek);
    expect(laeser.asked).toBe(1);
    await readCached(Buffer.from('andre'), 'a.pdf', { folder, laeser });
    await readCached(BYTES, 'a.txt', { folder, laeser });
    expect(laeser.asked).toBe(3);
  },
);

it.each(['tid', 'plads'] as const)('what this machine could not manage (%s) is tried again', async (grund) => {
  const laeser = readerOf({ tekst: '', grund });
  await readCached(BYTES, 'a.pdf', { folder, laeser });
  await readCached(BYTES, 'a.pdf', { folder, laeser });
  expect(laeser.asked).toBe(2);
});

it('a ruin in the store is read anew', async () => {
  const laeser = readerOf({ tekst: 'Brev' });
  await readCached(BYTES, 'a.pdf', { folder, laeser });
  for (const ruin of ['{"tek', '{"andet":1}']) {
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), ruin);
    expect(await readCached(BYTES, 'a.pdf', { folder, laeser })).toEqual({ tekst: 'Brev' });
  }
  expect(laeser.asked).toBe(3);
});
