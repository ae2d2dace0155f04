import { isTabellinje } from './tabellinje.ts';

/** Finds the head of the column that a number stands in; nothing for one that does not begin a cell of a table. */
export type Kolonnehoved = (index: number) => string | undefined;

/** What may stand in a cell before its number. */
const BLANK = /^[\s"'*_+(]*$/;
/** Longer lines are no rows of a table that anybody reads. */
const LONGEST = 5000;

/** Heads of the tables of a text, in Markdown or as a list of values with `;` or tabulators; they are found when first asked for. */
export function createKolonnehoved(text: string): Kolonnehoved {
  let tables: Tabel[] | undefined;
  let nr = 0;
  const firstEnd = text.indexOf('\n');
  let line = { from: 0, to: -1 };
  return (index) => {
    if (index < line.from || index > line.to) line = lineAt(text, index);
    if (index - line.from >= LONGEST) return undefined;
    const start = line.from;
    const before = text.slice(start, index);
    if (before.includes('|')) {
      tables ??= readTables(text);
      while (nr > 0 && (tables[nr - 1]?.to ?? 0) > index) nr -= 1;
      while ((tables[nr]?.to ?? Infinity) <= index) nr += 1;
      const tabel = tables[nr];
      return tabel && tabel.from <= index ? headOf(before.split('|'), tabel.head.split('|')) : undefined;
    }
    if (start === 0 || firstEnd < 0 || firstEnd > LONGEST) return undefined;
    const sign = before.includes('\t') ? '\t' : ';';
    const first = text.slice(0, firstEnd);
    return first.includes(sign) ? headOf(before.split(sign), first.split(sign)) : undefined;
  };
}

function lineAt(text: string, index: number): { from: number; to: number } {
  const end = text.indexOf('\n', index);
  return { from: text.lastIndexOf('\n', index - 1) + 1, to: end < 0 ? text.length : end };
}

function headOf(cells: readonly string[], heads: readonly string[]): string | undefined {
  return BLANK.test(cells.at(-1) ?? '') ? heads[cells.length - 1]?.replace(/[*_"]/g, '').trim() : undefined;
}

interface Tabel {
  head: string;
  from: number;
  to: number;
}

/** A table goes from its line of dashes to the next blank line; the row before tells its heads. */
function readTables(text: string): Tabel[] {
  const tables: Tabel[] = [];
  let head = '';
  let open: Tabel | undefined;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    if (line.trim() === '') open = undefined;
    else if (open) open.to = end;
    else if (isTabellinje(line)) tables.push((open = { head, from: end, to: end }));
    head = line;
  }
  return tables;
}
