import type { Linje } from './linje.ts';

/** Lines with cells: parted by tabs, or by gaps that stand below each other. */
export function findRaekker(lines: readonly Linje[], start: number): string[][] {
  const byTab = takeRows(lines, start, (line) =>
    line.tekst.includes('\t') && !isPunkt(line.tekst) ? line.tekst.split('\t') : [],
  );
  if (byTab.some((cells) => filled(cells).length > 1)) return byTab;
  const rows = takeRows(lines, start, (line) => line.tekst.split(/ {2,}/));
  return rows.length >= 2 && isAligned(lines.slice(start, start + rows.length)) ? rows : [];
}

/** A number or the name of a section, a tab, and its text is a line of an agenda and no row. */
function isPunkt(tekst: string): boolean {
  return /^(?:(?:punkt|pkt\.?|ad|sag(?: nr\.)?)\s*)?\d{1,2}[.:)]*\t+[^\t]*\p{L}[^\t]*$/iu.test(tekst.trim());
}

function takeRows(lines: readonly Linje[], start: number, split: (line: Linje) => string[]): string[][] {
  const rows: string[][] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const cells = goesOn(
      split(line).map((cell) => cell.trim()),
      rows.at(-1),
    );
    if (cells.length < 2 || cells.length !== (rows[0]?.length ?? cells.length)) break;
    rows.push(cells);
  }
  return rows;
}

/** Tabs and a text below a label and its value are more of the value, however many the tabs. */
function goesOn(cells: string[], above: readonly string[] | undefined): string[] {
  const last = cells.at(-1) ?? '';
  const isMore = last !== '' && filled(cells).length === 1;
  const isValue = above !== undefined && above.at(-1) !== '' && filled(above).length <= 2;
  return isMore && isValue ? [...above.slice(1).map(() => ''), last] : cells;
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}

/** Whether cells begin or end below each other in every column. */
function isAligned(lines: readonly Linje[]): boolean {
  const places = lines.map(({ tekst, indryk }) =>
    [...tekst.matchAll(/\S(?:.*?\S)??(?= {2,}|$)/gu)].map((cell) => ({
      start: indryk + cell.index,
      end: indryk + cell.index + cell[0].length,
    })),
  );
  return (places[0] ?? []).every((first, column) =>
    (['start', 'end'] as const).some((edge) =>
      places.every((row) => Math.abs((row[column]?.[edge] ?? -9) - first[edge]) <= 1),
    ),
  );
}
