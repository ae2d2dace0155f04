import { decode } from 'cborg';
import type { Indeksord, Ordside } from '../../src/search/indeksdel.ts';
import { omtale, toTrin } from '../../src/search/vaegt.ts';
import { unpackFile, type IndexFile } from './index-file.ts';
import type { Fragment } from './index-fragments.ts';

/**
 * Reads all words of an index that Pagefind has made, in the order of their characters, with the pages by their places
 * in the list that is given.
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind_web/src/index.rs
 */
export function readIndexWords(files: readonly IndexFile[], pages: readonly Fragment[]): Indeksord[] {
  const newNumbers = new Map(pages.map(({ id }, nr) => [id, nr]));
  const sizes = readSizes(files);
  const average = sizes.reduce((sum, { length }) => sum + length, 0) / (sizes.length || 1);
  const toOrdside = ([number, places]: [number, Places]): Ordside => {
    const { id = '', length = average } = sizes[number] ?? {};
    const nr = newNumbers.get(id);
    if (nr === undefined) throw new Error(`Pagefind: page ${number} of a word is not in the list of pages.`);
    return { nr, steder: places.steder, trin: toTrin(omtale(places.tyngde, length, average)) };
  };
  return files
    .filter(({ path }) => path.startsWith('index/'))
    .flatMap((file) => {
      const [words]: [Word[]] = decode(unpackFile(file));
      return words.map(([noegle, list, spellings = []]) => ({
        noegle,
        sider: [...readPages([list, ...spellings.map(([, own]) => own)])].map(toOrdside).sort((a, b) => a.nr - b.nr),
      }));
    })
    .sort((a, b) => (a.noegle < b.noegle ? -1 : 1));
}

/** A word, the pages that have it as it is, and other spellings of it with theirs: `gård` of `gard`. */
type Word = [noegle: string, pages: WordPage[], spellings?: [string, WordPage[]][]];
/** How far it is from the page before, and where the word stands on it. */
type WordPage = [gap: number, locations: number[], ...rest: unknown[]];

/** What the list of everything has of each page, in Pagefind's order: its file and how many words it has. */
function readSizes(files: readonly IndexFile[]): { id: string; length: number }[] {
  const [list, another] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!list || another) throw new Error('Pagefind: the index is not one of a single language.');
  const [, pages]: [string, [string, number][]] = decode(unpackFile(list));
  return pages.map(([id, length]) => ({ id, length }));
}

/** The pages of a word by their numbers, each with what all spellings of the word have there. */
function readPages(lists: readonly (readonly WordPage[])[]): Map<number, Places> {
  const pages = new Map<number, Places>();
  for (const list of lists) {
    let number = 0;
    for (const [gap, locations] of list) {
      number += gap;
      const places = readPlaces(locations);
      const known = pages.get(number);
      pages.set(number, known ? joined(known, places) : places);
    }
  }
  return pages;
}

interface Places {
  steder: number[];
  /** How often the word stands there, in headings counting more. */
  tyngde: number;
}

/** Distances between places; a negative number tells how much those weigh that follow, from the beginning of the text. */
function readPlaces(locations: readonly number[]): Places {
  const steder: number[] = [];
  let [weight, place, tyngde] = [PLAIN, 0, 0];
  for (const one of locations) {
    if (one < 0) {
      [weight, place] = [-one - 1, 0];
      continue;
    }
    place += one;
    tyngde += weight / FULL;
    steder.push(place);
  }
  return { steder: steder.sort((a, b) => a - b), tyngde };
}

/** What a word of running text weighs, and the weight that counts as one. */
const PLAIN = 25;
const FULL = 24;

function joined(one: Places, other: Places): Places {
  return { steder: [...one.steder, ...other.steder].sort((a, b) => a - b), tyngde: one.tyngde + other.tyngde };
}
