import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndeksdel, readSider, readSteder, writeIndeksdel, writeStedfil, type Indeksord } from './indeksdel.ts';

const ORD: Indeksord[] = [
  {
    noegle: 'takst',
    sider: [
      { nr: 0, trin: 0, steder: [0] },
      { nr: 1, trin: 155, steder: [7, 8, 60] },
      { nr: 40, trin: 27, steder: [] },
    ],
  },
  { noegle: 'tilsyn', sider: [{ nr: 3, trin: 1, steder: [5] }] },
];

describe('a part of the index', () => {
  it('has a word on each line, its pages by their distances and steps', () => {
    expect(writeIndeksdel(ORD)).toBe('takst AAFZ12BB\ntilsyn 3AB');
  });

  it('has where the words stand in a file of its own, also when that is nowhere in the text', () => {
    expect(writeStedfil(ORD)).toBe('takst ,7..1f,-\ntilsyn 5');
  });

  it('is read as it was written, whatever pages and places there are', () => {
    const numbers = (max: number) => fc.uniqueArray(fc.nat(max)).map((list) => list.sort((a, b) => a - b));
    const pages = fc
      .tuple(numbers(5_000), fc.nat(155), numbers(90_000))
      .map(([nrs, trin, steder]) => nrs.map((nr, at) => ({ nr, trin, steder: at % 2 === 0 ? steder : [] })));
    fc.assert(
      fc.property(pages, (sider) => {
        fc.pre(sider.length > 0);
        const ord = [{ noegle: 'ærø', sider }];
        const written = readIndeksdel(writeIndeksdel(ord)).get('ærø') ?? '';
        expect([...readSider(written)]).toEqual(sider.map(({ nr, trin }) => [nr, trin]));
        const steder = readIndeksdel(writeStedfil(ord)).get('ærø') ?? '';
        expect(readSteder(steder)).toEqual(sider.map((side) => side.steder));
      }),
    );
  });
});
