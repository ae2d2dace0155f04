import { readXml } from './bilagstekst-xml.ts';
import { formatRaekke, formatSkillelinje } from './bilag-tabelord.ts';

/** Texts that the cells of a spreadsheet refer to by number, and which of them were asked for. */
export interface Faellestekster {
  tekster: string[];
  brugt: Set<number>;
}

/** The list of texts that all sheets of a workbook share. */
export function readFaellestekster(xml: string): Faellestekster {
  const tekster: string[] = [];
  let tekst = '';
  for (const { name, kind, value } of readXml(xml))
    if (kind === 'text') tekst += value;
    else if (name === 'si' && kind !== 'open') {
      tekster.push(tekst.trim());
      tekst = '';
    }
  return { tekster, brugt: new Set() };
}

/** The words of a sheet as a table, so that a number can be judged by the head of its column; then all that is in no cell. */
export function readArkord(xml: string, faelles: Faellestekster): string {
  const rows: string[][] = [];
  const rest: string[] = [];
  let column = 0;
  let type = '';
  let cell: string | undefined;
  let isFormula = false;
  for (const { name, kind, value } of readXml(xml))
    if (kind === 'text') {
      if (cell === undefined || isFormula) rest.push(value.trim());
      else cell += value;
    } else if (name === 'row' && kind !== 'close') {
      rows.push([]);
      column = 0;
    } else if (name === 'f') isFormula = kind === 'open';
    else if (name === 'c' && kind === 'open') {
      column = columnOf(/\br\s*=\s*["']([A-Z]+)/.exec(value)?.[1] ?? '') || column + 1;
      type = /(?:^|\s)t\s*=\s*["'](\w+)/.exec(value)?.[1] ?? '';
      cell = '';
    } else if (name === 'c' && cell !== undefined) {
      if (column <= MOST_COLUMNS) (rows.at(-1) ?? [])[column - 1] = type === 's' ? lookUp(cell, faelles) : cell.trim();
      else rest.push(cell);
      cell = undefined;
    }
  return [...formatRows(rows.map((row) => Array.from(row, (words) => words ?? ''))), '', ...rest.filter(Boolean)].join(
    '\n',
  );
}

/** Beyond these nobody has columns with heads, and an address can claim to be anywhere. */
const MOST_COLUMNS = 500;

function lookUp(nr: string, { tekster, brugt }: Faellestekster): string {
  brugt.add(Number(nr));
  return tekster[Number(nr)] ?? '';
}

/** The heads are the first row with words in two cells or more, and nothing but words. */
function formatRows(rows: readonly string[][]): string[] {
  const head = rows.findIndex((row) => {
    const filled = row.filter((words) => words !== '');
    return filled.length > 1 && filled.every((words) => /\p{L}/u.test(words));
  });
  return rows.flatMap((row, nr) => [formatRaekke(row), ...(nr === head ? [formatSkillelinje(row.length)] : [])]);
}

/** `AB` → 28. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
