import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { fileName, pathOf, type Indeksoversigt } from '../../src/search/indeksfiler.ts';
import { stedfilOf, writeIndeksdel, writeStedfil, type Indeksord } from '../../src/search/indeksdel.ts';
import { listSidenavne } from '../../src/search/sidenavne.ts';
import type { IndexFile } from './index-file.ts';
import type { Fragment } from './index-fragments.ts';
import { readIndexWords } from './index-words.ts';

/**
 * How many characters of words are together in a part of the index, before they are packed to half. A browser fetches the
 * whole part that holds a word, and the list of all parts.
 */
export const PART_SIZE = 7_000;

/** An index as the browser reads it, and what its pages are called there. */
export interface PackedIndex {
  /** What the names of its files begin with. */
  navn: string;
  files: IndexFile[];
  /** Ids of the pages, in their order. */
  ids: string[];
}

/**
 * Writes Pagefind's index for `src/search/indeks.ts`: which pages hold a word apart from where it stands there, which only
 * a phrase needs; pages numbered in the order they are given, and all names new when anything is.
 */
export function packIndex(files: readonly IndexFile[], pages: readonly Fragment[]): PackedIndex {
  const words = readIndexWords(files, pages);
  const parts = divide(words);
  const texts = parts.map(writeIndeksdel);
  const places = divideSteder(words).map(writeStedfil);
  const navn = hash([FORMAT, ...pages.map(({ id }) => id), ...texts, ...places]);
  const oversigt: Indeksoversigt = {
    sider: pages.length,
    navn,
    dele: parts.map(([first]) => first?.noegle ?? ''),
    stedfiler: places.length,
    navne: listSidenavne(pages),
  };
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  const contentOf = (path: string) => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind: ${path} is missing.`);
    return content;
  };
  const packed = (folder: 'ord' | 'sted') => (text: string, nr: number) => ({
    path: pathOf(folder, fileName(navn, nr)),
    content: gzipSync(text),
  });
  return {
    navn,
    files: [
      ...pages.map(({ id }, nr) => ({
        path: pathOf('side', fileName(navn, nr)),
        content: contentOf(`fragment/${id}.pf_fragment`),
      })),
      ...texts.map(packed('ord')),
      ...places.map(packed('sted')),
      { path: 'indeks.json', content: Buffer.from(JSON.stringify(oversigt)) },
    ],
    ids: pages.map((_page, nr) => fileName(navn, nr)),
  };
}

/** Words in their order, as many together as there is room for; one that fills a part has it alone. */
function divide(words: readonly Indeksord[]): Indeksord[][] {
  const parts: Indeksord[][] = [];
  let room = 0;
  for (const word of words) {
    const size = word.noegle.length + 2 * word.sider.length;
    if (size > room) {
      parts.push([]);
      room = PART_SIZE;
    }
    parts.at(-1)?.push(word);
    room -= size;
  }
  return parts;
}

/** Counted up when the browser reads the same words otherwise. */
const FORMAT = '1';
/** How many places are together in a file, on an average. */
const STED_SIZE = 8_000;

/** The words by the file that tells where they stand. */
function divideSteder(words: readonly Indeksord[]): Indeksord[][] {
  const all = words.reduce((sum, { sider }) => sider.reduce((more, { steder }) => more + steder.length, sum), 0);
  const files = Array.from({ length: Math.max(1, Math.ceil(all / STED_SIZE)) }, (): Indeksord[] => []);
  for (const word of words) files[stedfilOf(word.noegle, files.length)]?.push(word);
  return files;
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 8);
}
