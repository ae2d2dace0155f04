import type { PdfLinje } from './pdf-linje.ts';
import { findSpalter } from './pdf-spalte.ts';

/**
 * The lines of the first of tables with no distance between: a row of the second has a piece over two columns of the
 * first, and it and the rows around it have columns of their own.
 */
export function takeFoerBrud(lines: readonly PdfLinje[]): PdfLinje[] {
  const rows = rowsOf(lines);
  for (let at = 2; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const above = rows.slice(0, at).flat();
    if (row.length < 2 || findSpalter([...above, ...row]).length >= findSpalter(above).length) continue;
    const start = rows.findIndex((_, from) => from > 0 && isOpstilling(rows.slice(from, at + 1)));
    const own = rows.slice(Math.max(start, 0), Math.max(at + 1, start + 2));
    if (start < 2 || !hasRaekker(rows.slice(0, start)) || !hasRaekker(own) || !isOpstilling(own)) continue;
    const first = lines.findIndex((line) => rows[start]?.includes(line));
    if (rows.slice(0, start).every((over) => over.every((line) => lines.indexOf(line) < first)))
      return lines.slice(0, first);
  }
  return [...lines];
}

/** Lines on one height, from the top. */
function rowsOf(lines: readonly PdfLinje[]): PdfLinje[][] {
  const rows: PdfLinje[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const last = rows.at(-1);
    if (last?.[0] && last[0].y - line.y < line.stoerrelse * 0.6) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** Whether each piece of a row has a column of its own. */
function isOpstilling(rows: readonly PdfLinje[][]): boolean {
  const spalter = findSpalter(rows.flat());
  const columnOf = ({ x }: PdfLinje) => spalter.findIndex(([left, right]) => x >= left && x <= right);
  return rows.every((row) => new Set(row.map(columnOf)).size === row.length);
}

function hasRaekker(rows: readonly PdfLinje[][]): boolean {
  return rows.filter((row) => row.length >= 2).length >= 2;
}
