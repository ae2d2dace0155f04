import type { XmlPart } from './bilagstekst-xml.ts';

/** A row of a table as Markdown has it; the line breaks of a cell are points. */
export function formatRaekke(cells: readonly string[]): string {
  return `| ${cells
    .map((words) =>
      words
        .trim()
        .replace(/\s*\n\s*/g, ' · ')
        .replaceAll('|', '/'),
    )
    .join(' | ')} |`;
}

/** The line under the heads of a table. */
export function formatSkillelinje(columns: number): string {
  return `|${' --- |'.repeat(Math.max(columns, 1))}`;
}

/**
 * The words of a text or a slide: a paragraph is a line, and a table has the shape that it has in Markdown, so that a number
 * can be judged by the head of its column. Tables inside tables are words of their cell.
 */
export function readWords(parts: Iterable<XmlPart>, isEnd: (name: string) => boolean): string {
  let words = '';
  let cell = '';
  let cells: string[] = [];
  let rows = 0;
  let depth = 0;
  for (const { name, kind, value } of parts) {
    const ends = kind !== 'open' && isEnd(name) ? '\n' : '';
    if (kind === 'text') {
      if (depth > 0) cell += value;
      else words += value;
    } else if (name === 'tbl' && kind !== 'empty') {
      depth += kind === 'open' ? 1 : -1;
      words += depth === 0 ? `${cell}\n\n` : '';
      if (depth === 0 || kind === 'open') [cells, rows, cell] = depth > 1 ? [cells, rows, cell] : [[], 0, ''];
    } else if (depth === 1 && name === 'tc' && kind === 'close') {
      cells.push(cell);
      cell = '';
    } else if (depth === 1 && name === 'tr' && kind === 'close') {
      words += `${formatRaekke(cells)}\n${rows === 0 ? `${formatSkillelinje(cells.length)}\n` : ''}`;
      [cells, rows] = [[], rows + 1];
    } else if (depth > 0) cell += ends;
    else words += ends;
  }
  return words + cells.join('\n') + cell;
}
