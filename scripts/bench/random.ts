/** A source of numbers from 0 up to 1; the same seed gives the same numbers in the same order. */
export type Random = () => number;

/** Mulberry32: small, fast and good enough for text that only has to look alive (https://github.com/bryc/code/blob/master/jshash/PRNGs.md). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A source of its own for one part of a corpus, so that no part depends on how much another one drew. */
export function createRandomFor(seed: number, part: number): Random {
  return createRandom(seed ^ Math.imul(part + 1, 0x9e3779b1));
}

/** A whole number between two, both included. */
export function drawInt(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of a list, each as likely as the others. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return at(list, Math.floor(random() * list.length));
}

/** One of a list, the earlier the likelier: the n-th comes 1/n as often as the first, as words do (Zipf). */
export function pickZipf<T>(random: Random, list: readonly T[]): T {
  return at(list, Math.floor((list.length + 1) ** random()) - 1);
}

/** Some of a list, each once and in its order. */
export function pickSome<T>(random: Random, list: readonly T[], count: number): T[] {
  let missing = Math.min(count, list.length);
  return list.filter((_, index) => {
    const isTaken = random() * (list.length - index) < missing;
    if (isTaken) missing -= 1;
    return isTaken;
  });
}

/** A shuffled copy. */
export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}
