import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOrd, readFixturePapir, wordsOfTree } from '../tests/papirer.ts';
import { stedOf } from './papir.ts';

const REFUSED = ['rettelser.docx'];
const FILES = globSync('src/import/fixtures/papir/*')
  .map((file) => basename(file))
  .filter((file) => !REFUSED.includes(file));

describe('of a paper no word is lost and none invented', () => {
  it('in the fixtures, which are there', () => expect(FILES.length).toBeGreaterThan(15));

  it.each(FILES)('%s', async (file) => {
    const { tree, tekst, udeladt } = await readFixturePapir(file);
    const result = countOrd([wordsOfTree(tree), ...udeladt.map((one) => one.tekst)].join('\n'));
    expect([...result].sort()).toEqual([...countOrd(tekst)].sort());
  });
});

describe('every block has its place in the source', () => {
  it.each(FILES)('%s', async (file) => {
    const { tree, art } = await readFixturePapir(file);
    for (const block of tree.children) {
      expect(stedOf(block).linje).toBeGreaterThan(0);
      expect(block.data?.sted?.side === undefined).toBe(art !== 'pdf' && file !== 'sider.txt');
    }
  });
});
