import { readIndeksdel, stedfilOf } from './indeksdel.ts';
import type { Indeksside } from './resultat.ts';
import type { Sidenavn } from './sidenavne.ts';

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

/** Fetches files of an index: the text of one of its parts, and a page of it. */
export interface Indekskilde {
  hentDel(file: string): Promise<string>;
  hentSide(id: string): Promise<Indeksside>;
}

/** Words of a part of the index, each with what is written of it. */
export type Indeksdel = ReadonlyMap<string, string>;

/** What the index calls a page or a part with this number. */
export function fileName(navn: string, nr: number): string {
  return navn + nr.toString(36);
}

/** Where a file of the index lies: parts with words, with places, and pages. Some hosts take a name without an ending for a page. */
export function pathOf(folder: 'ord' | 'sted' | 'side', id: string): string {
  return `${folder}/${id}.bin`;
}

/** The files of an index, each fetched once; one that could not be fetched makes who asked fail, and is fetched again then. */
export class Indeksfiler {
  readonly readSide: (id: string) => Promise<Indeksside>;
  readonly #readWords: (nr: number) => Promise<Indeksdel>;
  readonly #readPlaces: (nr: number) => Promise<Indeksdel>;
  readonly #oversigt: Indeksoversigt;

  constructor(oversigt: Indeksoversigt, { hentDel, hentSide }: Indekskilde) {
    const read = (folder: 'ord' | 'sted') =>
      kept(async (nr: number) => readIndeksdel(await hentDel(pathOf(folder, fileName(oversigt.navn, nr)))));
    this.#oversigt = oversigt;
    this.#readWords = read('ord');
    this.#readPlaces = read('sted');
    this.readSide = kept(hentSide);
  }

  /** The id of the page with this number. */
  idOf(nr: number): string {
    return fileName(this.#oversigt.navn, nr);
  }

  /** The part where a word stands, if the index has it. */
  readOwn(noegle: string): Promise<Indeksdel> {
    return this.#readWords(this.#partOf(noegle));
  }

  /** The parts with words that begin like this one. */
  readBeginning(noegle: string): Promise<Indeksdel[]> {
    const first = this.#partOf(noegle);
    const last = this.#oversigt.dele.findLastIndex((word) => word.startsWith(noegle));
    return Promise.all(
      Array.from({ length: Math.max(first, last) - first + 1 }, (_, at) => this.#readWords(first + at)),
    );
  }

  /** What tells where a word stands. */
  readPlaces(noegle: string): Promise<Indeksdel> {
    return this.#readPlaces(stedfilOf(noegle, this.#oversigt.stedfiler));
  }

  #partOf(noegle: string): number {
    const at = this.#oversigt.dele.findLastIndex((word) => word <= noegle);
    return Math.max(0, at);
  }
}

/** The same, done once for each; what failed is done again when it is asked for again. */
export function kept<K, V>(make: (key: K) => Promise<V>): (key: K) => Promise<V> {
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
