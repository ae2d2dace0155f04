import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makePdf, packObjects } from '../tests/smaa-bilag.ts';
import { lookAtBilag } from './bilagstekst-kig.ts';

const folder = mkdtempSync(join(tmpdir(), 'kig-'));
afterAll(() => rmSync(folder, { recursive: true }));

function look(fil: string, bytes: string | Uint8Array): (string | undefined)[] {
  writeFileSync(join(folder, fil), bytes);
  return lookAtBilag(folder, fil).map(({ message }) => message);
}

describe('a quick look at an annex', () => {
  it('sees a pdf without any font, also where the objects are packed', () => {
    const [scanned] = look('a.pdf', makePdf(['']));
    expect(scanned).toBe('Bilaget har ingen tekst; det er måske skannet. Søgningen finder det ikke.');
    expect(look('a.pdf', packObjects('<< /Type /Page >>'))).toEqual([scanned]);
  });

  it.each([
    ['a pdf with text', 'a.pdf', makePdf(['Brev'])],
    ['a pdf whose fonts are packed', 'a.pdf', packObjects('<< /Type /Font >>')],
    ['a bundle that cannot be looked into', 'a.pdf', Buffer.from('%PDF-1.5 /ObjStm stream\nx endstream')],
    ['an empty spreadsheet, whose text nobody reads', 'a.xlsx', ''],
    ['a table of figures', 'a.csv', '1;2'],
  ])('says nothing of %s', (_, fil, bytes) => {
    expect(look(fil, bytes)).toEqual([]);
  });

  it('sees what cannot be read or is too large', () => {
    expect(look('a.pdf', 'x')).toEqual([
      'Bilaget kan ikke læses; filen er måske beskadiget. Søgningen finder det ikke.',
    ]);
    expect(look('a.txt', Buffer.alloc(20 * 2 ** 20 + 1, 'a'))).toEqual([
      'Bilaget fylder over 20 MB, så dets tekst bliver ikke læst. Søgningen finder det ikke.',
    ]);
  });
});
