import { hasDay, hasModulus11, isReplacement, isYear } from './cpr-cifre.ts';
import type { Omgivelser, Sted } from './cpr-omgivelser.ts';
import { BIRTH_HEAD, FIGURE_HEAD, OTHER_NUMBER } from './cpr-ord.ts';

/** What may stand beside a number in its cell; no sign between cells, or time grows with the square of a row of them. */
const BLANK = String.raw`[ "'*_~\x60]*`;
/** A day's cell and the next one with up to four digits; a spreadsheet drops the nought they begin with. */
const PAIR = new RegExp(
  String.raw`(?<=[|;,\t\n]${BLANK}|^${BLANK})(\d{5,6}|\d{8}|\d\d?[./-]\d\d?[./-](?:\d\d){1,2})${BLANK}([|;,\t])${BLANK}(\d{1,4})(?=${BLANK}(?:[|;,\t\n]|$))`,
  'g',
);
/** A first look that nearly every text passes, from the sign between two cells on. */
const MAY_BE = new RegExp(
  String.raw`[|;,\t]${BLANK}\d{1,4}${BLANK}(?:[|;,\t\n]|$)(?<=\d[\d./-]{3,9}${BLANK}[|;,\t]${BLANK}\d{1,4}${BLANK}[|;,\t\n]?)`,
);
/** So many of one text are looked at: more are told no better. */
const MOST = 1000;
/** So many rows above and below are looked at. */
const ROWS = 40;
/** And so much of each. */
const LONGEST = 5000;

/** CPR numbers whose day stands in one cell of a table and whose last digits stand in the next. */
export function findCprICeller({ text, headOf }: Omgivelser): Sted[] {
  if (!MAY_BE.test(text)) return [];
  return [...text.matchAll(PAIR)]
    .slice(0, MOST)
    .flatMap(({ 0: written, 1: dag = '', 2: sign = '', 3: loebenr = '', index }) => {
      const length = written.length;
      if (sign === ',' && isDecimal(text, index, length)) return [];
      const pair = { dag, loebenr };
      const heads = [index, index + length - loebenr.length].map(
        (at) => `${(sign === ',' ? headOfList(text, at) : headOf(at)) ?? ''}: `,
      );
      if (heads.some((head) => BIRTH_HEAD.test(head))) return isDayOf(pair, true) ? [{ index, length }] : [];
      if (heads.some((head) => FIGURE_HEAD.test(head) || OTHER_NUMBER.test(head))) return [];
      return isDayOf(pair, false) && isColumnOfDays(text, index, sign) ? [{ index, length }] : [];
    });
}

/** The head over a value in a list with commas: its first line tells them, if it has more than one. */
function headOfList(text: string, index: number): string | undefined {
  const heads = text.slice(0, Math.min(LONGEST, Math.max(0, text.indexOf('\n')))).split(',');
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index).slice(0, LONGEST);
  return heads.length > 2 ? heads[line.split(',').length - 1] : undefined;
}

/** A comma alone on its line is one of decimals: only a list of values has more. */
function isDecimal(text: string, index: number, length: number): boolean {
  return (
    !/,[^,\n]*$/.test(text.slice(Math.max(0, index - 200), index)) &&
    !/^[^\n,]*,/.test(text.slice(index + length, index + length + 200))
  );
}

interface Pair {
  dag: string;
  loebenr: string;
}

/** Six digits and four; with less or more of them only below a head that tells what they are. */
function isDayOf({ dag, loebenr }: Pair, isTold: boolean): boolean {
  const parts = dag.split(/\D/);
  const cifre = parts.length > 1 ? parts.map((part) => part.padStart(2, '0')).join('') : dag.padStart(6, '0');
  const written = cifre + loebenr.padStart(4, '0');
  if (isTold) return hasDay(written);
  if (isReplacement(written)) return false;
  return /^\d{6}$/.test(dag) && loebenr.length === 4 && hasDay(written) && (!isYear(loebenr) || hasModulus11(written));
}

/** Whether every row beside it that has figures in the two cells has a day and four digits there as well. */
function isColumnOfDays(text: string, index: number, sign: string): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  if (index - start > LONGEST) return true;
  const column = text.slice(start, index).split(sign).length - 1;
  return [...rowsBeside(text, index, -1), ...rowsBeside(text, index, 1)].every((line) => {
    const [dag = '', loebenr = ''] = line
      .split(sign)
      .slice(column, column + 2)
      .map((cell) => cell.replace(/[\s"'*_~`]/g, ''));
    return !/^\d[\d.,]*$/.test(dag) || !/^\d[\d.,]*$/.test(loebenr) || isDayOf({ dag, loebenr }, false);
  });
}

/** The lines next to the one with an index, up to an empty one. */
function rowsBeside(text: string, index: number, step: 1 | -1): string[] {
  const rows: string[] = [];
  let at = step < 0 ? text.lastIndexOf('\n', index - 1) : text.indexOf('\n', index);
  while (at >= 0 && rows.length < ROWS) {
    const next = step < 0 ? text.lastIndexOf('\n', at - 1) : text.indexOf('\n', at + 1);
    const line = step < 0 ? text.slice(next + 1, at) : text.slice(at + 1, next < 0 ? undefined : next);
    if (line.trim() === '' || at === 0) break;
    rows.push(line.slice(0, LONGEST));
    at = next;
  }
  return rows;
}
