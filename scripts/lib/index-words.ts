import { decode } from 'cborg';
import { piecesOf } from '../../src/search/fundsteder.ts';
import type { Indeksord } from '../../src/search/indeksdel.ts';
import { stem } from '../../src/search/stamme.ts';
import { omtale, toTrin } from '../../src/search/vaegt.ts';
import { unpackFile, type IndexFile } from './index-file.ts';
import { makeKeys } from './index-keys.ts';
import type { Fragment } from './index-fragments.ts';

/**
 * Reads all words of an index that Pagefind has made, in the order of their characters, with the pages by their places
 * in the list that is given. Pagefind has them without accents and without the endings that make another word (`forlig`
 * and `for`, `gård` and `gard` are one); the text tells which word stands at each place.
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind_web/src/index.rs
 */
export function readIndexWords(files: readonly IndexFile[], pages: readonly Fragment[]): Indeksord[] {
  const sizes = readSizes(files);
  const average = sizes.reduce((sum, { length }) => sum + length, 0) / (sizes.length || 1);
  const byId = new Map(pages.map((page, nr) => [page.id, { nr, ...wordsOf(page) }]));
  const sider = sizes.map(({ id, length }) => {
    const page = byId.get(id);
    if (!page) throw new Error(`Pagefind: page ${id} of the index is not in the list of pages.`);
    return { ...page, length };
  });
  const words = new Map<string, Map<number, Steder>>();
  const keys = makeKeys();
  for (const file of files.filter(({ path }) => path.startsWith('index/'))) {
    const [list]: [Word[]] = decode(unpackFile(file));
    for (const [noegle, own, spellings = []] of list) {
      const keysIn = (text: string) => keys(text, noegle);
      for (const wordPages of [own, ...spellings.map(([, others]) => others)]) {
        let number = 0;
        for (const [gap, locations] of wordPages) {
          number += gap;
          const side = sider[number];
          if (side) addPlaces(words, side, { noegle, locations, keysIn });
        }
      }
    }
  }
  for (const side of sider) addPieces(words, side);
  return [...words]
    .map(([noegle, found]) => ({
      noegle,
      sider: [...found]
        .map(([nr, { side, steder, tyngde }]) => ({
          nr,
          trin: toTrin(omtale(tyngde, side.length, average)),
          steder: [...steder].sort((a, b) => a - b),
        }))
        .sort((a, b) => a.nr - b.nr),
    }))
    .sort((a, b) => (a.noegle < b.noegle ? -1 : 1));
}

/** A word, the pages that have it as it is, and other spellings of it with theirs: `gård` of `gard`. */
type Word = [noegle: string, pages: WordPage[], spellings?: [string, WordPage[]][]];
/** How far it is from the page before, and where the word stands on it. */
type WordPage = [gap: number, locations: number[], ...rest: unknown[]];

/** A page as its words are looked up. */
interface Side {
  nr: number;
  length: number;
  /** The words of its text, and those of what is told of it. */
  ord: readonly string[];
  om: readonly string[];
}

/** Where a word stands on a page. */
interface Steder {
  side: Side;
  steder: Set<number>;
  /** How often, in headings counting more. */
  tyngde: number;
}

function wordsOf({ content, meta }: Fragment): Pick<Side, 'ord' | 'om'> {
  return { ord: content.split(/\s+/), om: Object.values(meta).join(' ').split(/\s+/) };
}

/** What the list of everything has of each page, in Pagefind's order: its file and how many words it has. */
function readSizes(files: readonly IndexFile[]): { id: string; length: number }[] {
  const [list, another] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!list || another) throw new Error('Pagefind: the index is not one of a single language.');
  const [, pages]: [string, [string, number][]] = decode(unpackFile(list));
  return pages.map(([id, length]) => ({ id, length }));
}

/** A word as Pagefind has found it on a page, and which words of a text it can be. */
interface Funden {
  noegle: string;
  locations: readonly number[];
  keysIn: (text: string) => readonly string[];
}

/**
 * Adds the places of a word on a page. They are distances from one to the next; a negative number tells how much those
 * weigh that follow, from the beginning of the text.
 */
function addPlaces(words: Map<string, Map<number, Steder>>, side: Side, { noegle, locations, keysIn }: Funden): void {
  const orItself = (keys: readonly string[]) => (keys.length > 0 ? keys : [noegle]);
  if (locations.length === 0) for (const own of orItself(side.om.flatMap(keysIn))) stederOf(words, own, side);
  let [weight, place] = [PLAIN, 0];
  for (const one of locations) {
    if (one < 0) {
      [weight, place] = [-one - 1, 0];
      continue;
    }
    place += one;
    for (const own of orItself(keysIn(side.ord[place] ?? ''))) {
      const found = stederOf(words, own, side);
      found.steder.add(place);
      found.tyngde += weight / FULL;
    }
  }
}

/** Adds the parts of joined words that Pagefind has only as a whole: it does not part words at a dash or an apostrophe. */
function addPieces(words: Map<string, Map<number, Steder>>, side: Side): void {
  for (const [place, text] of side.ord.entries())
    for (const own of JOINED.test(text) ? new Set(piecesOf(text.toLowerCase()).map(stem)) : []) {
      const found = stederOf(words, own, side);
      if (found.steder.has(place)) continue;
      found.steder.add(place);
      found.tyngde += PLAIN / FULL;
    }
}

const JOINED = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/** What a word of running text weighs, and the weight that counts as one. */
const PLAIN = 25;
const FULL = 24;

function stederOf(words: Map<string, Map<number, Steder>>, noegle: string, side: Side): Steder {
  const sider = words.get(noegle) ?? new Map<number, Steder>();
  words.set(noegle, sider);
  const found = sider.get(side.nr) ?? { side, steder: new Set<number>(), tyngde: 0 };
  sider.set(side.nr, found);
  return found;
}
