import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stem } from '../../src/search/ordkerne.ts';
import { openPagefind, type NodePagefind } from '../../src/tests/search/node-pagefind.ts';
import { readNumber, readText, splitArray } from './cbor.ts';
import { unpackFile, type IndexFile } from './index-file.ts';
import { PART_SIZE, repackIndex } from './repack-index.ts';

/** Words of made-up stems, rare and frequent ones, so many that they do not fit into one part. */
const STEMS = Array.from(
  { length: 4_000 },
  (_, index) => `${'bdfgklmnprst'[index % 12]}o${index.toString(26).replace(/\d/g, 'æ')}`,
);
/** Words that fill a part of the index each; one is the beginning of the other. */
const FREQUENT = ['mo', 'mobo'].flatMap((word) => Array<string>(400).fill(word));
const PAGES = Array.from({ length: 60 }, (_, page) => ({
  url: `/side-${page}/`,
  words: [
    'kommunen takster',
    ...FREQUENT,
    ...STEMS.filter((_stem, index) => index % 60 === page || (index % 13 === 0 && page % 3 === 0)),
  ],
}));
const ASKED = ['kommune', 'takst', '"kommunen takster"', ...STEMS.filter((_stem, index) => index % 97 === 0)];

let files: IndexFile[];
beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'da' });
  for (const { url, words } of PAGES)
    await index!.addHTMLFile({
      url,
      content: `<html><body><h1 id="a">${url}</h1><p data-pagefind-filter="art:Side">${words.join(' ')} ${words.join(' ')}</p></body></html>`,
    });
  ({ files } = await index!.getFiles());
}, 60_000);
afterAll(() => close());

describe('an index that is packed anew', () => {
  it('gives the same pages as it was, with weights that differ by less than a hundredth', async () => {
    const [repacked, original] = [await answersOf(repackIndex(files)), await answersOf(files)];
    expect([...repacked.keys()]).toEqual([...original.keys()]);
    for (const [asked, weight] of original)
      expect(Math.abs((repacked.get(asked) ?? 0) / weight - 1), asked).toBeLessThan(0.01);
  });

  it('has the length of each page to four binary digits, and short ones just so', async () => {
    const lengthsOf = (list: readonly IndexFile[]) => {
      const [, pages = new Uint8Array()] = splitArray(unpackFile(list.find(({ path }) => path.endsWith('.pf_meta'))!));
      return splitArray(pages).map((page) => readNumber(splitArray(page)[1]!));
    };
    const { index } = await createIndex({ forceLanguage: 'da' });
    for (const words of [7, 15, 900, 1_000, 2_003])
      await index!.addHTMLFile({
        url: `/${words}/`,
        content: `<html><body><p>${'ord '.repeat(words)}</p></body></html>`,
      });
    const { files: made } = await index!.getFiles();
    expect(lengthsOf(made).sort((a, b) => a - b)).toEqual([7, 15, 900, 1_000, 2_003]);
    expect(lengthsOf(repackIndex(made)).sort((a, b) => a - b)).toEqual([7, 15, 896, 1_024, 2_048]);
  });

  it('is not asked for a part of which the last word is only the beginning of the word that is looked for', async () => {
    const repacked = repackIndex(files);
    const lastOf = new Map(
      repacked.filter(({ path }) => path.startsWith('index/')).map((file) => [file.path, wordsIn(file).at(-1)]),
    );

    await withIndex(repacked, async ({ pagefind }) => {
      const fetched = listFetched();
      for (const word of ['moboet', ...STEMS]) {
        const before = fetched.length;
        await pagefind.search(word);
        const ends = fetched.slice(before).map((path) => lastOf.get(path) ?? path);
        expect(ends.filter((end) => end !== stem(word) && word.startsWith(end))).toEqual([]);
      }
      expect(fetched.length).toBeGreaterThan(5);
    });
  });

  it('has no part that is larger than there is room for, unless a word fills it alone, and lighter names', () => {
    const repacked = repackIndex(files);
    const partsOf = (list: readonly IndexFile[]) => list.filter(({ path }) => path.startsWith('index/'));
    expect(partsOf(repacked).length).toBeGreaterThan(partsOf(files).length);
    for (const { content } of partsOf(repacked)) expect(content.length).toBeLessThan(PART_SIZE);
    expect(new Set(repacked.map(({ path }) => path)).size).toBe(repacked.length);
    expect(repacked.map(({ path }) => path)).not.toContain(files.find(({ path }) => path.endsWith('.pf_meta'))?.path);
  });

  it('is named otherwise when a page has changed, and the same when none has', async () => {
    const pathsOf = (list: readonly IndexFile[]) => repackIndex(list).map(({ path }) => path);
    expect(pathsOf(files)).toEqual(pathsOf([...files]));
    const changed = files.map((file) =>
      file === files.find(({ path }) => path.startsWith('filter/')) ? { ...file, path: 'filter/x' } : file,
    );
    expect(
      pathsOf(changed).filter((path) => pathsOf(files).includes(path) && /^(?:index|fragment)\//.test(path)),
    ).toEqual([]);
  });
});

/** The weight of every question's pages, as Pagefind itself answers from the files. */
function answersOf(list: readonly IndexFile[]): Promise<Map<string, number>> {
  return withIndex(list, async ({ pagefind }) => {
    const weights = new Map<string, number>();
    for (const q of ASKED) {
      const { results = [] } = (await pagefind.search(q)) ?? {};
      const pages = await Promise.all(results.map(async ({ score, data }) => ({ score, url: (await data()).url })));
      pages.sort((a, b) => (a.url < b.url ? -1 : 1));
      for (const { score, url } of pages) weights.set(`${q} ${url}`, score);
    }
    return weights;
  });
}

/** Opens an index of these files for as long as it is used. */
async function withIndex<T>(list: readonly IndexFile[], use: (opened: NodePagefind) => Promise<T>): Promise<T> {
  const site = mkdtempSync(join(tmpdir(), 'index-'));
  for (const { path, content } of list) {
    mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
    writeFileSync(join(site, 'pagefind', path), content);
  }
  const opened = await openPagefind(site);
  try {
    return await use(opened);
  } finally {
    opened.close();
    rmSync(site, { recursive: true });
  }
}

/** What is fetched of the index from now on, until it is closed. */
function listFetched(): string[] {
  const { fetch } = globalThis;
  const paths: string[] = [];
  globalThis.fetch = (input, options) => {
    paths.push(String(input).replace(/^.*\/pagefind\/|\?.*$/g, ''));
    return fetch(input, options);
  };
  return paths;
}

function wordsIn(part: IndexFile): string[] {
  return splitArray(splitArray(unpackFile(part))[0]!).map((word) => readText(splitArray(word)[0]!));
}
