/** A word of a question: its stem, how much it tells, and whether words that go on after it count for it. */
export interface Spurgt {
  word: string;
  rarity: number;
  begynder: boolean;
}

/** How the words of a question stand in a part of a page; shares are sums of what they tell. */
export interface Naboord {
  /** Those that stand together where most of them do. */
  near: number;
  /** 2 when all of them do, 1 when they do if words that go on after one count for it (`takstreduktion` for `takster`). */
  whole: 0 | 1 | 2;
  /** Those that are followed by the next one, as in the question. */
  following: number;
}

/** So many words stand together: a few sentences. */
const WINDOW = 40;
/** A small word may stand between. */
const STEP = 2;

/** Reads how words stand, from those that were found in the order of the text; some are in the page's title, near all. */
export function readNaboord(
  found: readonly { word: string; place: number }[],
  spurgt: readonly Spurgt[],
  title: readonly string[],
): Naboord {
  const last = new Map<string, number>();
  const longer = new Map<string, number>();
  const following = new Set<Spurgt>();
  let near = 0;
  let whole: Naboord['whole'] = 0;
  for (const { word, place } of found) {
    const isWithin = (places: Map<string, number>, of: string, steps: number) =>
      (places.get(of) ?? NaN) >= place - steps;
    for (const [index, one] of spurgt.entries()) {
      if (spurgt[index + 1]?.word === word && isWithin(last, one.word, STEP)) following.add(one);
      if (one.begynder && word.startsWith(one.word)) longer.set(one.word, place);
    }
    last.set(word, place);
    const isHere = (one: Spurgt) => title.includes(one.word) || isWithin(last, one.word, WINDOW);
    near = Math.max(near, sumOf(spurgt.filter(isHere)));
    if (spurgt.every(isHere)) whole = 2;
    else if (whole === 0 && spurgt.every((one) => isHere(one) || isWithin(longer, one.word, WINDOW))) whole = 1;
  }
  return { near, whole, following: sumOf([...following]) };
}

/** How much some words tell together. */
export function sumOf(spurgt: readonly Spurgt[]): number {
  return spurgt.reduce((sum, { rarity }) => sum + rarity, 0);
}
