import type { PdfLinje } from './pdf-linje.ts';
import { findSpalter } from './pdf-spalte.ts';

/** So much wider than the narrowest is a distance of lines that may part two tables. */
const BRED = 1.25;
/** Edges as near as this are one. */
const NAER = 4;

/**
 * The lines of the first of tables that stand close: a wider distance parts them when the columns below stand elsewhere,
 * or when text stands between that no column holds.
 */
export function takeFoersteTabel(lines: readonly PdfLinje[]): PdfLinje[] {
  const [first = [], ...rest] = splitAtAfstand(lines);
  const table = [...first];
  let open: PdfLinje[] = [];
  for (const part of rest) {
    const isText = findSpalter(part).length === 1;
    if (isText && !isInSpalte(part, table)) break;
    if (!isText && hasRaekker(table) && !isSame(table, part)) break;
    open.push(...part);
    if (isText) continue;
    table.push(...open);
    open = [];
  }
  return table;
}

/** Lines parted where the distance to those below is wide; only where all that comes later stands below. */
function splitAtAfstand(lines: readonly PdfLinje[]): PdfLinje[][] {
  const heights = heightsOf(lines);
  const steps = heights.flatMap((y, at) => (at === 0 ? [] : [(heights[at - 1] ?? y) - y]));
  const wide = Math.min(...steps) * BRED;
  const cuts = heights.filter((y, at) => at > 0 && (heights[at - 1] ?? y) - y > wide);
  const parts: PdfLinje[][] = [[]];
  for (const [at, line] of lines.entries()) {
    const below = cuts.find((y) => line.y <= y + 1 && (lines[at - 1]?.y ?? line.y) > y + 1);
    const isCut = below !== undefined && lines.slice(at).every((one) => one.y <= below + 1);
    if (isCut) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

/** The heights lines stand on, from the top. */
function heightsOf(lines: readonly PdfLinje[]): number[] {
  const heights: number[] = [];
  for (const { y, stoerrelse } of [...lines].sort((a, b) => b.y - a.y))
    if (heights.length === 0 || (heights.at(-1) ?? 0) - y > stoerrelse * 0.6) heights.push(y);
  return heights;
}

/** Whether lines of one column are more of a cell above: in its letters, and no wider than its column has room for. */
function isInSpalte(part: readonly PdfLinje[], table: readonly PdfLinje[]): boolean {
  const spalter = findSpalter(table);
  return part.every(({ x, x1, stoerrelse }) => {
    const at = spalter.findIndex(([left]) => Math.abs(left - x) < NAER);
    const next = spalter[at + 1]?.[0] ?? Infinity;
    return at >= 0 && x1 < next && table.some((one) => Math.abs(one.stoerrelse - stoerrelse) < 0.6);
  });
}

/** Whether lines are a table by themselves: two rows with pieces beside each other. */
function hasRaekker(lines: readonly PdfLinje[]): boolean {
  return heightsOf(lines).filter((y) => lines.filter((one) => isAt(one, y)).length > 1).length > 1;
}

function isAt(line: PdfLinje, y: number): boolean {
  return Math.abs(line.y - y) <= line.stoerrelse * 0.6;
}

/** Whether rows go on with the columns of a table: each piece shares an edge or its middle with one there. */
function isSame(table: readonly PdfLinje[], part: readonly PdfLinje[]): boolean {
  return part.every(({ x, x1 }) =>
    table.some(
      (one) =>
        Math.abs(one.x - x) < NAER || Math.abs(one.x1 - x1) < NAER || Math.abs((one.x + one.x1 - x - x1) / 2) < NAER,
    ),
  );
}
