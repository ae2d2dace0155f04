import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/markdown/frontmatter.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { readPortal } from '../../src/reader/read-content.ts';
import { writeCorpus } from './corpus.ts';
import { WORDS } from './moede.ts';
import { countWords } from './prose.ts';

const MEETINGS = 30;

describe('a corpus of 30 meetings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const write = (name: string, seed: number) =>
    writeCorpus(join(folder, name), { meetings: MEETINGS, seed, source: 'content' });
  const readAll = (name: string) =>
    listFiles(join(folder, name)).map(({ file }) => `${file}\n${readFileSync(join(folder, name, file), 'utf8')}`);
  let texts: string[] = [];

  beforeAll(() => {
    texts = write('first', 1).map(({ file }) => bodyOf(readFileSync(join(folder, 'first', file), 'utf8')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same, byte by byte, when it is written again', () => {
    write('again', 1);
    expect(readAll('again')).toEqual(readAll('first'));
  });

  it('is another with another seed', () => {
    write('other', 2);
    expect(readAll('other')).not.toEqual(readAll('first'));
  });

  it('passes the check without a single finding', () => {
    const { portal, findings } = readPortal(join(folder, 'first'));
    expect(findings).toEqual([]);
    expect(portal.moeder).toHaveLength(MEETINGS);
  });

  it('has meetings as long as real ones, each with 8 to 14 items', () => {
    const { portal } = readPortal(join(folder, 'first'));
    const outside = texts.map(countWords).filter((words) => words < WORDS.least || words > WORDS.most);
    expect(outside).toEqual([]);
    expect(portal.moeder.filter(({ indhold }) => indhold.length < 8 || indhold.length > 14)).toEqual([]);
  });

  it('has what minutes have: links to items, tables of figures, footnotes and lists', () => {
    const all = texts.join('\n');
    expect(all).toMatch(/\]\((\.\.\/)*[a-z0-9/-]+\.md#punkt-\d+\)/);
    expect(all).toMatch(/^\| --- \| ---: \|/m);
    expect(all).toMatch(/^\[\^1\]: /m);
    expect(all).toMatch(/^- at /m);
    expect(all).toMatch(/^1\. /m);
  });

  it('uses at least 2,000 words, few of them often and most of them seldom', () => {
    const words =
      texts
        .join('\n')
        .toLowerCase()
        .match(/\p{L}[\p{L}-]*/gu) ?? [];
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const seldom = [...counts.values()].filter((count) => count <= 2).length;
    expect(counts.size).toBeGreaterThan(2_000);
    expect(seldom / counts.size).toBeGreaterThan(0.4);
  });
});
