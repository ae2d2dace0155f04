import { distance } from 'fastest-levenshtein';

/** The known word nearest to a misspelt one, when it is near enough to be meant: a letter in three, four at most. */
export function findNear(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(word.length, Math.ceil(word.length / 3) + 1, 5);
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** ` Mente du «…»?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = findNear(word, known);
  return near === undefined ? '' : ` Mente du «${near}»?`;
}
