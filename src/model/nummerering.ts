import { formatListe } from './liste.ts';

const MOST_NAMED = 4;

/**
 * What a reader must know of the numbers of a meeting's items, in the order of the meeting: that some are not used,
 * that they go on from earlier meetings, or that they stand out of order. Undefined when they run from 1 in order.
 */
export function describeNummerering(nrs: readonly string[]): string | undefined {
  const numbers = nrs.map((nr) => Number.parseInt(nr, 10)).filter((number) => !Number.isNaN(number));
  const [first] = numbers;
  if (first === undefined) return undefined;
  const lowest = Math.min(...numbers);
  const gaps = gapsOf([...new Set(numbers)].sort((a, b) => a - b));
  const sentences = [
    lowest > 1 && `Det første nummer er ${lowest}.`,
    gaps.length > 0 && `${gapText(gaps)} er ikke brugt.`,
    numbers.some((number, index) => number < (numbers[index - 1] ?? number)) &&
      'Punkterne står i den rækkefølge, mødet behandlede dem.',
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? `${sentences.join(' ')} Nummereringen er papirets egen.` : undefined;
}

/** Runs of numbers that are missing between others: `[4, 6]` for 3, 7. */
function gapsOf(sorted: readonly number[]): [from: number, to: number][] {
  return sorted.flatMap((number, index): [number, number][] => {
    const next = sorted[index + 1];
    return next !== undefined && next > number + 1 ? [[number + 1, next - 1]] : [];
  });
}

function gapText(gaps: readonly [number, number][]): string {
  const named = gaps.slice(0, MOST_NAMED).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = gaps.length > MOST_NAMED ? ['flere andre'] : [];
  const isOne = gaps.length === 1 && gaps[0]?.[0] === gaps[0]?.[1];
  return `${isOne ? 'Nummer' : 'Numrene'} ${formatListe([...named, ...more])}`;
}
