import { placesIn, placesOfPhrase, type Soegeord } from './fundsteder.ts';
import { readSider, readSteder } from './indeksdel.ts';
import type { Indeksfiler } from './indeksfiler.ts';
import { noegleOf } from './noegle.ts';
import type { Ordsoegning, Vejet } from './ordsoegning.ts';

/** The pages that have a phrase, and where it stands in a page's text. */
export interface Frasefund {
  found: Vejet[];
  placesOf(ord: readonly string[]): number[];
}

/** So few pages are read themselves, which is less than every place of every word. */
const FEW = 5;

/** Finds pages where some words follow one another; small ones among them are passed over, unless there are no others. */
export async function findFrase(
  filer: Indeksfiler,
  ord: Ordsoegning,
  words: readonly string[],
  isSmall: (word: string) => boolean,
): Promise<Frasefund> {
  // A dash or a `×` is a piece of the text, and no word of the index.
  const told = words.flatMap((word, at) => (noegleOf(word) === '' ? [] : at));
  const large = told.filter((at) => !isSmall(words[at] ?? ''));
  const looked = large.length > 0 ? large : told;
  const skridt = looked.map((at, index) => at - (looked[index - 1] ?? at));
  const asked = looked.map((at) => toWholeWord(words[at] ?? ''));
  const placesOf = (text: readonly string[]) => {
    const places = asked.map((word) => placesIn(text, [word]));
    return placesOfPhrase(places, skridt);
  };

  const all = await ord.find(told.map((at) => toWholeWord(words[at] ?? '')));
  if (asked.length < 2) return { found: all, placesOf };
  if (all.length <= FEW) {
    const pages = await Promise.all(all.map(({ nr }) => filer.readSide(filer.idOf(nr))));
    return { found: all.filter((_one, at) => placesOf(pages[at]?.ord ?? []).length > 0), placesOf };
  }
  const places = await Promise.all(asked.map(({ noegle }) => findPlaces(filer, noegle)));
  const stands = ({ nr }: Vejet) => {
    const onPage = places.map((pages) => pages.get(nr) ?? []);
    return placesOfPhrase(onPage, skridt).length > 0;
  };
  return { found: all.filter(stands), placesOf };
}

function toWholeWord(word: string): Soegeord {
  return { noegle: noegleOf(word), begynder: false };
}

/** Where a word stands, by the numbers of the pages that have it. */
async function findPlaces(filer: Indeksfiler, noegle: string): Promise<Map<number, number[]>> {
  const [words, places] = await Promise.all([filer.readOwn(noegle), filer.readPlaces(noegle)]);
  const lists = readSteder(places.get(noegle) ?? '');
  return new Map([...readSider(words.get(noegle) ?? '').keys()].map((nr, at) => [nr, lists[at] ?? []]));
}
