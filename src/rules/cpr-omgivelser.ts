import { CPR_WORD } from './cpr-ord.ts';
import type { Kolonnehoved } from './kolonnehoved.ts';
import type { Ciffergruppe } from './talraekker.ts';

/** Where a number stands in a text. */
export interface Sted {
  index: number;
  length: number;
}

/** A text as numbers in it are judged: with the heads of its tables. */
export interface Omgivelser {
  text: string;
  headOf: Kolonnehoved;
}

/** One group of a row, from which on a number may stand. */
export interface Surroundings extends Omgivelser {
  row: readonly Ciffergruppe[];
  at: number;
}

/** Whether words stand before the first group, or over it as the head of its column. */
export function isBesideWord(words: RegExp, { row, at, text, headOf }: Surroundings): boolean {
  const start = row[at]?.index ?? 0;
  return words.test(text.slice(Math.max(0, start - 40), start)) || words.test(`${headOf(start) ?? ''}: `);
}

/** Whether the word itself tells what the number is: it stands before a whole row, or over a cell. */
export function isLabelled(around: Surroundings): boolean {
  const { row, at, text } = around;
  return (at === 0 || text[(row[at]?.index ?? 0) - 1] === '\t') && isBesideWord(CPR_WORD, around);
}

/** Whether no other number of two digits or more stands beside it: a row of figures is a table. */
export function standsAlone(row: readonly Ciffergruppe[], at: number, count: number): boolean {
  const [before, after] = [row[at - 1], row[at + count]];
  const isNeighbour = (group: Ciffergruppe | undefined, efter: Ciffergruppe['efter'] | undefined) =>
    group !== undefined && group.cifre.length > 1 && efter !== 'andet' && efter !== 'linjeskift';
  return !isNeighbour(before, row[at]?.efter) && !isNeighbour(after, after?.efter);
}

/** A number goes on in a letter or decimals, or is an amount. */
export function isUnit(text: string, end: number): boolean {
  return /^(?:[\p{L}\d]|,\d|\s?(?:kr\b|%))/u.test(text.slice(end, end + 4));
}
