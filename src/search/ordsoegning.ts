import type { Soegeord } from './fundsteder.ts';
import { readSider } from './indeksdel.ts';
import { kept, type Indeksdel, type Indeksfiler } from './indeksfiler.ts';
import { fromTrin, naerhed, sjaeldenhed } from './vaegt.ts';

/** A page by its number, and how well it answers beside others of the same search. */
export interface Vejet {
  nr: number;
  score: number;
}

/** Finds pages by words. */
export interface Ordsoegning {
  /** The pages that have all of these words, best first; of equals the one with the lower number. */
  find(asked: readonly Soegeord[]): Promise<Vejet[]>;
  /** Does what a search for a word begins with. */
  prepare(noegle: string): Promise<unknown>;
}

/** A long word that so many pages have is not looked for within longer ones. */
const MANY = 20;

/** Makes what finds words in an index of so many pages. */
export function createOrdsoegning(filer: Indeksfiler, sider: number): Ordsoegning {
  const weigh = (found: Omtale): Omtale => {
    const rare = sjaeldenhed(found.size, sider);
    return new Map([...found].map(([nr, weight]) => [nr, weight * rare]));
  };
  const readOwn = async (noegle: string) => omtaleOf(ownOf(await filer.readOwn(noegle), noegle), noegle);
  const findWhole = kept(async (noegle: string) => weigh(await readOwn(noegle)));
  const findBeginning = kept(async (noegle: string) => {
    const whole = await findWhole(noegle);
    if (whole.size >= MANY) return whole;
    const found = await readOwn(noegle);
    for (const words of await filer.readBeginning(noegle))
      for (const [nr, weight] of omtaleOf(longerThan(words, noegle), noegle))
        found.set(nr, (found.get(nr) ?? 0) + weight);
    return weigh(found);
  });

  const find = async (asked: readonly Soegeord[]): Promise<Vejet[]> => {
    const lists = await Promise.all(
      asked.map(({ noegle, begynder }) => (begynder ? findBeginning(noegle) : findWhole(noegle))),
    );
    const [fewest, ...others] = lists.sort((a, b) => a.size - b.size);
    return [...(fewest ?? [])]
      .filter(([nr]) => others.every((list) => list.has(nr)))
      .map(([nr, weight]) => ({ nr, score: others.reduce((sum, list) => sum + (list.get(nr) ?? 0), weight) }))
      .sort((a, b) => b.score - a.score || a.nr - b.nr);
  };
  // All of it, for a browser is slow at what it does for the first time.
  return { find, prepare: (noegle) => find([{ noegle, begynder: false }]) };
}

/** How much pages speak of a word, by the pages' numbers. */
type Omtale = Map<number, number>;

/** How much pages speak of a word by these, the more letters longer the less. */
function omtaleOf(words: readonly [word: string, written: string][], noegle: string): Omtale {
  const found: Omtale = new Map();
  for (const [word, written] of words) {
    const near = naerhed(word.length - noegle.length);
    for (const [nr, trin] of readSider(written)) found.set(nr, (found.get(nr) ?? 0) + fromTrin(trin) * near);
  }
  return found;
}

function ownOf(words: Indeksdel, noegle: string): [string, string][] {
  const written = words.get(noegle);
  return written === undefined ? [] : [[noegle, written]];
}

function longerThan(words: Indeksdel, noegle: string): [string, string][] {
  return [...words].filter(([word]) => word !== noegle && word.startsWith(noegle));
}
