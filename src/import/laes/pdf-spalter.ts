import type { PdfLinje } from './pdf-linje.ts';
import { takeFoerBrud } from './pdf-raekkebrud.ts';
import { findSpalter, type Spalte } from './pdf-spalte.ts';
import { takeFoersteTabel } from './pdf-tabelslut.ts';

/** Rows of a table without rules, found by what stands below each other. */
export interface Opstilling {
  raekker: PdfLinje[][][];
  /** How many of the lines it takes. */
  antal: number;
}

/** The table that begins with a line, if there is one: at least two rows with pieces in the same columns. */
export function findOpstilling(lines: readonly PdfLinje[], start: number): Opstilling | undefined {
  const first = lines[start];
  const second = lines[start + 1];
  if (!first || !second || !isBeside(first, second)) return undefined;
  const close = takeLines(lines, start);
  if (isProse(rowsOf(close))) return undefined;
  const taken = takeFoerBrud(takeFoersteTabel(close));
  const raekker = rowsOf(taken);
  const full = raekker.filter((row) => row.filter((cell) => cell.length > 0).length >= 2);
  return full.length >= 2 && !isProse(raekker) ? { raekker, antal: taken.length } : undefined;
}

function rowsOf(lines: readonly PdfLinje[]): PdfLinje[][][] {
  const columns = findSpalter(lines);
  return columns.length < 2 ? [] : readRows(lines, columns);
}

/** Whether a line stands on the same height as the one before, further to the right. */
function isBeside(line: PdfLinje, next: PdfLinje): boolean {
  return Math.abs(line.y - next.y) < line.stoerrelse * 0.6 && next.x > line.x1;
}

/** Lines as long as they stand close and something stands beside them. */
function takeLines(lines: readonly PdfLinje[], start: number): PdfLinje[] {
  let end = start;
  let lowest = Infinity;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.side !== lines[start]?.side) break;
    if (lowest - line.y > line.stoerrelse * 3.2 && lowest !== Infinity) break;
    lowest = Math.min(lowest, line.y);
    const others = lines.slice(start, at + 6);
    if (others.some((one) => isBeside(line, one) || isBeside(one, line))) end = at + 1;
    else if (at - end >= 3) break;
  }
  return lines.slice(start, end);
}

/** A new row begins when the text comes back to a column further left, or to the same one after others were filled. */
function readRows(lines: readonly PdfLinje[], columns: readonly Spalte[]): PdfLinje[][][] {
  const rows: PdfLinje[][][] = [];
  let last = Infinity;
  for (const line of lines) {
    const column = columns.findIndex(([x0, x1]) => line.x >= x0 - 2 && line.x <= x1 + 2);
    const row = rows.at(-1);
    const above = row?.flat().at(0);
    const isLower = above !== undefined && line.y < above.y - line.stoerrelse * 0.6;
    const isNew = !row || column < last || (column === last && isLower && startsRow(row, column, line));
    if (isNew) rows.push(columns.map(() => []));
    rows.at(-1)?.[column]?.push(line);
    last = column;
  }
  return rows;
}

/** Whether a line below the last in its own column is a row of its own: it begins large after one that was not full. */
function startsRow(row: readonly PdfLinje[][], column: number, line: PdfLinje): boolean {
  const before = row[column]?.at(-1);
  const [first] = line.stykker;
  return before !== undefined && before.y - line.y > line.stoerrelse * 1.5 && /^\s*\p{Lu}/u.test(first?.tekst ?? '');
}

/** Two columns of running text are no table: most of their lines are long, and there are many in a cell. */
function isProse(rows: readonly PdfLinje[][][]): boolean {
  const cells = rows.flat().filter((cell) => cell.length > 0);
  const lines = cells.flat();
  const letters = lines.map(({ stykker }) => stykker.reduce((sum, { tekst }) => sum + tekst.length, 0));
  const long = letters.filter((length) => length > 35).length;
  return long > lines.length * 0.6 && lines.length > cells.length * 2.5;
}
