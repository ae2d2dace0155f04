/** Words as our index has them, each with the pages as they were met: one may be there several times. */
export type Words = Map<string, Steder[]>;

/** Where a word stands on a page. */
export interface Steder {
  nr: number;
  steder: number[];
  /** How often, in headings counting more. */
  tyngde: number;
  /** Whether these places count only if no others have told of them. */
  isPart: boolean;
}

/** What a word of running text weighs, and the weight that counts as one. */
export const PLAIN = 25;
export const FULL = 24;

/** The places of a word on the page that is read now; without any, when it is the first time. */
export function stederOf(words: Words, noegle: string, nr: number, isPart = false): Steder {
  const all = words.get(noegle);
  const last = all?.at(-1);
  if (last?.nr === nr && last.isPart === isPart) return last;
  const found = { nr, steder: [], tyngde: 0, isPart };
  if (all) all.push(found);
  else words.set(noegle, [found]);
  return found;
}

/** Each page once, in their order. */
export function byPage(found: Steder[]): Steder[] {
  const once: Steder[] = [];
  for (const one of found.sort((a, b) => a.nr - b.nr)) {
    const last = once.at(-1);
    if (last?.nr === one.nr) once[once.length - 1] = together(last, one);
    else once.push(one.isPart ? together({ ...one, steder: [] }, one) : one);
  }
  return once;
}

/** Places in their order, each once, as most lists have them already. */
export function rising(steder: number[]): number[] {
  const isRising = steder.every((place, at) => at === 0 || place > (steder[at - 1] ?? place));
  return isRising ? steder : [...new Set(steder)].sort((a, b) => a - b);
}

/** A page that was met twice: those that are no parts come first, as they were met. */
function together(a: Steder, b: Steder): Steder {
  const known = new Set(a.steder);
  const more = b.steder.filter((place) => !known.has(place));
  const tyngde = b.isPart ? more.length * (PLAIN / FULL) : b.tyngde;
  return { nr: a.nr, steder: [...a.steder, ...more], tyngde: a.tyngde + tyngde, isPart: false };
}
