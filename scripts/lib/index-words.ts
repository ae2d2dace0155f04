import { decode } from 'cborg';
import type { Indeksord, Ordside } from '../../src/search/indeksdel.ts';
import { omtale, toTrin } from '../../src/search/vaegt.ts';
import { unpackFile, type IndexFile } from './index-file.ts';
import type { Fragment } from './index-fragments.ts';
import { byPage, FULL, PLAIN, rising, stederOf, type Steder, type Words } from './index-places.ts';
import { makeTokens, type Token } from './index-tokens.ts';

/**
 * Reads all words of an index that Pagefind has made, in the order of their characters, with the pages by their places
 * in the list that is given. Pagefind has them without accents and without the endings that make another word (`forlig`
 * and `for`, `gård` and `gard` are one); the text tells which word stands at each place.
 * https://github.com/Pagefind/pagefind/blob/v1.5.2/pagefind_web/src/index.rs
 */
export function readIndexWords(files: readonly IndexFile[], pages: readonly Fragment[]): Indeksord[] {
  const sider = readSider(files, pages);
  const lengths = new Map(sider.map(({ nr, length }) => [nr, length]));
  const average = sider.reduce((sum, { length }) => sum + length, 0) / (sider.length || 1);
  const words: Words = new Map();
  for (const file of files.filter(({ path }) => path.startsWith('index/'))) {
    const [list]: [Word[]] = decode(unpackFile(file));
    for (const [pagefind, own, spellings = []] of list)
      for (const wordPages of [own, ...spellings.map(([, others]) => others)]) {
        let number = 0;
        for (const [gap, locations] of wordPages) {
          number += gap;
          const side = sider[number];
          if (side) addPlaces(words, side, pagefind, locations);
        }
      }
  }
  for (const side of sider) addPieces(words, side);
  const toOrdside = ({ nr, steder, tyngde }: Steder): Ordside => ({
    nr,
    trin: toTrin(omtale(tyngde, lengths.get(nr) ?? average, average)),
    steder: rising(steder),
  });
  return [...words]
    .map(([noegle, found]) => ({ noegle, sider: byPage(found).map(toOrdside) }))
    .sort((a, b) => (a.noegle < b.noegle ? -1 : 1));
}

/** A word, the pages that have it as it is, and other spellings of it with theirs: `gård` of `gard`. */
type Word = [pagefind: string, pages: WordPage[], spellings?: [string, WordPage[]][]];
/** How far it is from the page before, and where the word stands on it. */
type WordPage = [gap: number, locations: number[], ...rest: unknown[]];

/** A page as its words are looked up. */
interface Side {
  nr: number;
  /** How many words Pagefind counts in it. */
  length: number;
  /** Its text, and what is told of it. */
  text: readonly Token[];
  om: readonly Token[];
}

/** The pages in Pagefind's order. */
function readSider(files: readonly IndexFile[], pages: readonly Fragment[]): Side[] {
  const tokensOf = makeTokens();
  const byId = new Map(pages.map((page, nr) => [page.id, { page, nr }]));
  return readSizes(files).map(({ id, length }) => {
    const found = byId.get(id);
    if (!found) throw new Error(`Pagefind: page ${id} of the index is not in the list of pages.`);
    const { content, meta } = found.page;
    return { nr: found.nr, length, text: tokensOf(content), om: tokensOf(Object.values(meta).join(' ')) };
  });
}

/** What the list of everything has of each page, in Pagefind's order: its file and how many words it has. */
function readSizes(files: readonly IndexFile[]): { id: string; length: number }[] {
  const [list, another] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  if (!list || another) throw new Error('Pagefind: the index is not one of a single language.');
  const [, pages]: [string, [string, number][]] = decode(unpackFile(list));
  return pages.map(([id, length]) => ({ id, length }));
}

/**
 * Adds the places of a word on a page. They are distances from one to the next; a negative number tells how much those
 * weigh that follow, from the beginning of the text.
 */
function addPlaces(words: Words, side: Side, pagefind: string, locations: readonly number[]): void {
  if (locations.length === 0) {
    const noegler = side.om.flatMap((token) => noeglerOf(token, pagefind));
    for (const noegle of noegler.length > 0 ? noegler : [pagefind]) stederOf(words, noegle, side.nr);
  }
  let [weight, place] = [PLAIN, 0];
  let token: Token | undefined;
  let found: Steder[] = [];
  for (const one of locations) {
    if (one < 0) {
      [weight, place] = [-one - 1, 0];
      continue;
    }
    place += one;
    // Most places of a word are written as the one before is.
    if (found.length === 0 || side.text[place] !== token) {
      token = side.text[place];
      const noegler = noeglerOf(token, pagefind);
      found = (noegler.length > 0 ? noegler : [pagefind]).map((noegle) => stederOf(words, noegle, side.nr));
    }
    for (const each of found) {
      each.steder.push(place);
      each.tyngde += weight / FULL;
    }
  }
}

const NONE: readonly string[] = [];

/** What our index has the words of a token under that Pagefind has under this. */
function noeglerOf(token: Token | undefined, pagefind: string): readonly string[] {
  return token?.byPagefind.get(pagefind) ?? NONE;
}

/** Adds the parts of joined words that Pagefind has only as a whole: it does not part words at a dash or an apostrophe. */
function addPieces(words: Words, side: Side): void {
  side.text.forEach(({ parts }, place) => {
    for (const noegle of parts) stederOf(words, noegle, side.nr, true).steder.push(place);
  });
}
