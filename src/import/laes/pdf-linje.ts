import { MAERKE } from './maerker.ts';
import type { Stykke } from './pdf-side.ts';

/** A line on a page: pieces on one height, without a column's gap between them. */
export interface PdfLinje {
  stykker: Stykke[];
  side: number;
  x: number;
  x1: number;
  y: number;
  stoerrelse: number;
}

/** So wide, in letters' heights, is the gap between two columns. */
const SPALTE = 0.75;
const ENHED = /(?:^|[^\p{L}])(?:k|c|m|d)?m$|CO$/u;
const HAEVET = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Pieces as lines in the order they are drawn. Pieces far apart on one height are lines of their own. */
export function readLinjer(stykker: readonly Stykke[], side: number): PdfLinje[] {
  const lines: PdfLinje[] = [];
  for (const stykke of stykker) {
    const last = lines.at(-1);
    if (last && goesOn(last, stykke)) {
      last.stykker.push(stykke);
      last.x1 = Math.max(last.x1, stykke.x1);
      if (stykke.stoerrelse > last.stoerrelse) Object.assign(last, { stoerrelse: stykke.stoerrelse, y: stykke.y });
    } else {
      const { x, x1, y, stoerrelse } = stykke;
      lines.push({ stykker: [stykke], side, x, x1, y, stoerrelse });
    }
  }
  return lines;
}

function goesOn({ y, x1, stoerrelse }: PdfLinje, stykke: Stykke): boolean {
  const size = Math.max(stoerrelse, stykke.stoerrelse);
  const gap = stykke.x - x1;
  return Math.abs(stykke.y - y) < size * 0.5 && gap > -size * 0.5 && gap < size * SPALTE;
}

/** A line's text with signs for bold and notes; `noter` are the numbers of notes that stand somewhere. */
export function tekstOfLinje({ stykker, y, stoerrelse }: PdfLinje, noter: ReadonlyMap<string, string>): string {
  let text = '';
  let end: number | undefined;
  let isBold = false;
  for (const stykke of stykker) {
    const gap = end === undefined ? 0 : stykke.x - end;
    const raised = isHaevet(stykke, y, stoerrelse) && !ENHED.test(text);
    const id = raised ? noter.get(stykke.tekst.trim()) : undefined;
    const space =
      gap > stykke.stoerrelse * 0.12 && !/\s$/.test(text) && !/^\s/.test(stykke.tekst) && text !== '' ? ' ' : '';
    if (stykke.fed !== isBold) text += stykke.fed ? space + MAERKE.fed : MAERKE.fedSlut + space;
    else if (!id) text += space;
    isBold = stykke.fed;
    if (id) text += MAERKE.note + id + MAERKE.noteSlut;
    else text += isHaevet(stykke, y, stoerrelse) ? raise(stykke.tekst) : stykke.tekst;
    end = stykke.x1;
  }
  return tidy(text + (isBold ? MAERKE.fedSlut : ''));
}

/** The number of a note whose text begins with a line. */
export function findNotetal({ stykker, y, stoerrelse }: PdfLinje): string | undefined {
  const [first, ...rest] = stykker;
  if (!first || rest.length === 0 || !isHaevet(first, y, stoerrelse)) return undefined;
  return first.tekst.trim();
}

function isHaevet(stykke: Stykke, y: number, size: number): boolean {
  const isSmall = stykke.stoerrelse < size * 0.9 && stykke.y > y + size * 0.1;
  return /^\s*\d{1,2}\s*$/.test(stykke.tekst) && (isSmall || stykke.y > y + size * 0.25);
}

function raise(text: string): string {
  return text.replace(/\d/g, (figure) => HAEVET[Number(figure)] ?? figure);
}

/** Spaces stand outside bold, and there is one of them. */
function tidy(text: string): string {
  return text
    .replace(/\uE000(\s*)\uE001/g, '$1')
    .replace(/\uE000(\s+)/g, ' \uE000')
    .replace(/(\s+)\uE001/g, '\uE001 ')
    .replace(/\s+/g, ' ')
    .trim();
}
