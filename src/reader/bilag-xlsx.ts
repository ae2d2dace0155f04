import type { Dele } from './bilag-office.ts';
import { readXml } from './bilagstekst-xml.ts';

const HIDDEN = /\bhidden\s*=\s*["'](?:1|true)["']/;
const ATTRIBUTE = (name: string) => new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`);
const [NAME, STATE, MIN, MAX, REF] = ['name', 'state', 'min', 'max', 'r'].map(ATTRIBUTE);

/** What a spreadsheet holds and does not show: sheets, rows and columns with something in them, comments. */
export function findHiddenInXlsx({ names, read }: Dele): string[] {
  const sheets = names.filter((name) => /^xl\/(?:work|chart)sheets\/[^/]+\.xml$/.test(name)).map(read);
  const found = sheets.map(findHiddenCells);
  return [
    ...readHiddenSheets(read('xl/workbook.xml')),
    ...(found.some(({ rows }) => rows) ? ['skjulte rækker'] : []),
    ...(found.some(({ columns }) => columns) ? ['skjulte kolonner'] : []),
    ...(names.some((name) => /^xl\/(?:comments[^/]*|threadedComments\/.+)\.xml$/i.test(name)) ? ['kommentarer'] : []),
  ];
}

function readHiddenSheets(workbook: string): string[] {
  return [...readXml(workbook)]
    .filter(({ name, value }) => name === 'sheet' && /^(?:hidden|veryHidden)$/.test(attribute(STATE, value)))
    .map(({ value }) => `arket «${attribute(NAME, value)}»`);
}

/** Columns that nobody uses are often hidden: only those with something in a cell count. */
function findHiddenCells(sheet: string): { rows: boolean; columns: boolean } {
  const result = { rows: false, columns: false };
  if (!HIDDEN.test(sheet)) return result;
  const hiddenColumns: [from: number, to: number][] = [];
  let rowHidden = false;
  let column = 0;
  for (const { name, kind, value } of readXml(sheet))
    if (name === 'col' && HIDDEN.test(value))
      hiddenColumns.push([Number(attribute(MIN, value)), Number(attribute(MAX, value))]);
    else if (name === 'row') {
      rowHidden = kind === 'open' && HIDDEN.test(value);
      column = 0;
    } else if (name === 'c' && kind !== 'close') column = columnOf(attribute(REF, value)) || column + 1;
    else if ((name === 'v' || name === 'is') && kind === 'open') {
      result.rows ||= rowHidden;
      result.columns ||= hiddenColumns.some(([from, to]) => column >= from && column <= to);
    }
  return result;
}

/** `AB12` → 28. */
function columnOf(reference: string): number {
  return [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function attribute(pattern: RegExp | undefined, attributes: string): string {
  return pattern?.exec(attributes)?.[1] ?? '';
}
