/** What came for one question, best first, and which of all answers are right. */
export interface Answered {
  found: readonly string[];
  right: ReadonlySet<string>;
}

/** The figures of a table of questions, each from 0 to 1. */
export interface Metrics {
  recall: number;
  precisionAt5: number;
  meanReciprocalRank: number;
}

/** Measures answers to questions that have right answers; the mean of each question's figure. */
export function measure(answered: readonly Answered[]): Metrics {
  return {
    recall: mean(answered.map(recall)),
    precisionAt5: mean(answered.map((one) => precisionAt(5, one))),
    meanReciprocalRank: mean(answered.map(reciprocalRank)),
  };
}

/** How many of the right answers came at all. */
export function recall({ found, right }: Answered): number {
  return found.filter((one) => right.has(one)).length / right.size;
}

/**
 * How much of the first places is held by right answers. A question with two right answers is asked for two places, not
 * for `places` of them: otherwise no search could ever be right.
 */
export function precisionAt(places: number, { found, right }: Answered): number {
  return found.slice(0, places).filter((one) => right.has(one)).length / Math.min(places, right.size);
}

/** One divided by the place of the first right answer; nothing when none came. */
export function reciprocalRank({ found, right }: Answered): number {
  const place = found.findIndex((one) => right.has(one));
  return place === -1 ? 0 : 1 / (place + 1);
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
