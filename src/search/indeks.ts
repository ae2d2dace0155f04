import { placesIn, placesOfPhrase, type Soegeord } from './fundsteder.ts';
import { readIndeksdel, readSider, readSteder, stedfilOf } from './indeksdel.ts';
import { noegleOf } from './noegle.ts';
import { hasLetter, wordsOf } from './ord.ts';
import type { Indeksside } from './resultat.ts';
import { withSteder } from './sidedele.ts';
import { Sidenavne, type Sidenavn } from './sidenavne.ts';
import { fromTrin, naerhed, sjaeldenhed } from './vaegt.ts';

/** What an index consists of. */
export interface Indeksoversigt {
  /** How many pages it holds. */
  sider: number;
  /** What the names of its files begin with, new for every index. */
  navn: string;
  /** The first word of each part. */
  dele: string[];
  /** How many files tell where words stand. */
  stedfiler: number;
  /** Pages that are asked for by their names. */
  navne: Sidenavn[];
}

/** A page that was found. */
export interface Indeksfund {
  id: string;
  /** How well it answers beside others of the same search. */
  score: number;
  data(): Promise<Indeksside>;
}

/** What is asked of an index. */
export interface Indeks {
  /** Pages that hold all of these words, in any form, best first. */
  search(tekst: string): Promise<Indeksfund[]>;
  /** Pages where these words follow one another; small ones among them may be passed over, for they stand everywhere. */
  searchPhrase(frase: string, isSmall?: (word: string) => boolean): Promise<Indeksfund[]>;
  /** Fetches what a search for these words will need. */
  fetchAhead(tekst: string): void;
  /** A page that no words led to. */
  readSide(id: string): Promise<Indeksside>;
  readonly sidenavne: Sidenavne;
}

/** Fetches files of an index: the text of one of its parts, and a page of it. */
export interface Indekskilde {
  hentDel(file: string): Promise<string>;
  hentSide(id: string): Promise<Indeksside>;
}

/** What the index calls a page or a part with this number. */
export function fileName(navn: string, nr: number): string {
  return navn + nr.toString(36);
}

/** Makes what answers from an index. A file that could not be fetched makes a search fail, and the next one fetches it again. */
export function createIndeks(
  { sider, navn, dele, stedfiler, navne }: Indeksoversigt,
  { hentDel, hentSide }: Indekskilde,
): Indeks {
  const readWords = kept(async (nr: number) => readIndeksdel(await hentDel(`ord/${fileName(navn, nr)}`)));
  const readPlaces = kept(async (nr: number) => readIndeksdel(await hentDel(`sted/${fileName(navn, nr)}`)));
  const readSide = kept(hentSide);

  /** The parts that can hold a word: the one it stands in, and those after it that begin like it. */
  const partsOf = ({ noegle, begynder }: Soegeord): number[] => {
    const first = Math.max(
      0,
      dele.findLastIndex((word) => word <= noegle),
    );
    const last = begynder ? dele.findLastIndex((word) => word.startsWith(noegle)) : first;
    return Array.from({ length: Math.max(first, last) - first + 1 }, (_, at) => first + at);
  };

  const find = async ({ noegle, begynder }: Soegeord): Promise<Weights> => {
    const [own = 0, ...further] = partsOf({ noegle, begynder });
    const found = weigh(await readWords(own), { noegle, begynder: false });
    // On many pages the word itself is enough.
    if (begynder && found.size < MANY)
      for (const words of await Promise.all([own, ...further].map(readWords)))
        for (const [nr, weight] of weigh(words, { noegle, begynder })) found.set(nr, (found.get(nr) ?? 0) + weight);
    const rare = sjaeldenhed(found.size, sider);
    for (const [nr, weight] of found) found.set(nr, weight * rare);
    return found;
  };
  const findLong = kept((noegle: string) => find({ noegle, begynder: true }));
  const findWhole = kept((noegle: string) => find({ noegle, begynder: false }));

  /** The pages that have all of the words, best first; of equals the one with the lower number. */
  const findAll = async (asked: readonly Soegeord[]): Promise<Weighed[]> => {
    const lists = await Promise.all(asked.map(({ noegle, begynder }) => (begynder ? findLong : findWhole)(noegle)));
    const [fewest, ...others] = lists.sort((a, b) => a.size - b.size);
    return [...(fewest ?? [])]
      .filter(([nr]) => others.every((list) => list.has(nr)))
      .map(([nr, weight]) => ({ nr, score: others.reduce((sum, list) => sum + (list.get(nr) ?? 0), weight) }))
      .sort((a, b) => b.score - a.score || a.nr - b.nr);
  };

  /** Where a word stands, by the numbers of the pages that have it. */
  const findPlaces = async ({ noegle, begynder }: Soegeord): Promise<Map<number, number[]>> => {
    const [part = 0] = partsOf({ noegle, begynder });
    const [words, places] = await Promise.all([readWords(part), readPlaces(stedfilOf(noegle, stedfiler))]);
    const lists = readSteder(places.get(noegle) ?? '');
    return new Map([...readSider(words.get(noegle) ?? '').keys()].map((nr, at) => [nr, lists[at] ?? []]));
  };

  const findPhrase = async (words: readonly string[], isSmall: (word: string) => boolean): Promise<Indeksfund[]> => {
    const large = words.flatMap((word, at) => (isSmall(word) ? [] : at));
    const looked = large.length > 0 ? large : [...words.keys()];
    const skridt = looked.map((at, index) => at - (looked[index - 1] ?? at));
    const asked = looked.map((at) => asItIs(words[at] ?? ''));
    const all = await findAll(words.map(asItIs));
    const places = all.length > 0 && asked.length > 1 ? await Promise.all(asked.map(findPlaces)) : [];
    const stands = ({ nr }: Weighed) =>
      places.length === 0 ||
      placesOfPhrase(
        places.map((pages) => pages.get(nr) ?? []),
        skridt,
      ).length > 0;
    const placesOf = (ord: readonly string[]) =>
      placesOfPhrase(
        asked.map((word) => placesIn(ord, [word])),
        skridt,
      );
    return all.filter(stands).map((one) => toFund(one, placesOf));
  };

  const toFund = ({ nr, score }: Weighed, placesOf: (ord: readonly string[]) => number[]): Indeksfund => {
    const id = fileName(navn, nr);
    const found = kept(async (id: string) => {
      const side = await readSide(id);
      return withSteder(side, placesOf(side.ord));
    });
    return { id, score, data: () => found(id) };
  };

  return {
    async search(tekst) {
      const asked = tekst.split(' ').map(toSoegeord);
      return (await findAll(asked)).map((one) => toFund(one, (ord) => placesIn(ord, asked)));
    },
    async searchPhrase(frase, isSmall = () => false) {
      const found = await findPhrase(frase.split(/\s+/), isSmall);
      return found.length > 0 ? found : findPhrase(wordsOf(frase), isSmall);
    },
    fetchAhead(tekst) {
      const parts = tekst.split(' ').flatMap((word) => partsOf(toSoegeord(word)));
      for (const nr of parts) readWords(nr).catch(() => undefined);
    },
    readSide,
    sidenavne: new Sidenavne(navne, (nr) => fileName(navn, nr)),
  };
}

/** A long word that so many pages have is not looked for within longer ones. */
const MANY = 20;

/** How much pages speak of a word that is in a part, and of those that go on after it when they count too; nothing twice. */
function weigh(words: ReadonlyMap<string, string>, { noegle, begynder }: Soegeord): Weights {
  const found: Weights = new Map();
  const matching = begynder
    ? [...words].filter(([word]) => word !== noegle && word.startsWith(noegle))
    : ownOf(words, noegle);
  for (const [word, written] of matching) {
    const near = naerhed(word.length - noegle.length);
    for (const [nr, trin] of readSider(written)) found.set(nr, (found.get(nr) ?? 0) + fromTrin(trin) * near);
  }
  return found;
}

function ownOf(words: ReadonlyMap<string, string>, noegle: string): [string, string][] {
  const written = words.get(noegle);
  return written === undefined ? [] : [[noegle, written]];
}

/** How much pages speak of a word, rare words counting most, by the pages' numbers. */
type Weights = Map<number, number>;

interface Weighed {
  nr: number;
  score: number;
}

/** A word that is so long is also found in words that go on after it: `takstanalyse` in `takstanalyseprogram`. */
const LONG = 7;

function toSoegeord(word: string): Soegeord {
  return { noegle: noegleOf(word), begynder: word.length >= LONG && hasLetter(word) };
}

function asItIs(word: string): Soegeord {
  return { noegle: noegleOf(word), begynder: false };
}

/** The same, done once for each; what failed is done again when it is asked for again. */
function kept<K, V>(make: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const made = new Map<K, Promise<V>>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    return value;
  };
}
