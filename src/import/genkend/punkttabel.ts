import type { Heading, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { linjerOf, rowsOf, teksterOf, type Raekke } from './celler.ts';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { tekstOf } from './fraser.ts';
import { readNummer } from './nummer.ts';
import { readSpalter, type Spalte } from './spalter.ts';
import { blokkeOf } from './celleblokke.ts';
import { stedOf, type Sted } from '../papir.ts';

/** The words of tables' headers: they stand once in the paper and over every item's section in the file. */
export interface Tabelord {
  brugt: string[];
  givet: string[];
}

/**
 * Minutes whose items are the rows of a table are blocks: a heading for each, and one for each section that says
 * something. A table inside an item (`isInPunkt`) belongs to it.
 */
export function splitPunkttabel(table: Table, isInPunkt: boolean, ord: Tabelord): RootContent[] {
  return (isInPunkt ? undefined : (splitWithHeader(table, ord) ?? splitNumre(table))) ?? splitPairs(table) ?? [table];
}

/** `Nr. | Emne | Drøftelse | Beslutning`; what stands above that row is a table of its own, which lay close. */
function splitWithHeader(table: Table, ord: Tabelord): RootContent[] | undefined {
  const rows = rowsOf(table);
  for (let at = 0; at < rows.length - 1; at += 1) {
    const own = withoutEmptyColumns(rows.slice(at));
    const [first, ...below] = own;
    const hoved = first?.celler.map(headerOf) ?? [];
    const spalter = readSpalter(hoved);
    if (!spalter) continue;
    ord.brugt.push(...hoved);
    const above = withoutEmptyColumns(rows.slice(0, at)).map(({ celler }) => ({
      type: 'tableRow' as const,
      children: celler,
    }));
    const empty = { type: 'tableRow' as const, children: above[0]?.children.map(() => emptyCell()) ?? [] };
    return [
      ...(above.length > 0 ? [{ ...table, children: [empty, ...above] }] : []),
      ...below.flatMap((raekke) => readPunkt(raekke, { hoved, spalter, sted: stedOf(table), ord })),
    ];
  }
  return undefined;
}

function headerOf(celle: TableCell): string {
  return teksterOf(celle)
    .join(' ')
    .replace(/[\s.:]+$/, '');
}

function withoutEmptyColumns(rows: readonly Raekke[]): Raekke[] {
  const width = Math.max(0, ...rows.map(({ celler }) => celler.length));
  const filled = Array.from({ length: width }, (_, column) =>
    rows.some(({ celler }) => teksterOf(celler[column]).length > 0),
  );
  return rows.map(({ celler, raekke }) => ({ raekke, celler: celler.filter((_, column) => filled[column]) }));
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}

interface Tabelhoved {
  hoved: readonly string[];
  spalter: readonly Spalte[];
  sted: Sted;
  ord: Tabelord;
}

function readPunkt({ celler, raekke }: Raekke, { hoved, spalter, sted: tabelsted, ord }: Tabelhoved): RootContent[] {
  const sted = { ...tabelsted, linje: tabelsted.linje + raekke };
  const pick = (spalte: Spalte) => celler.find((_, index) => spalter[index] === spalte);
  const [titel = [], ...below] = linesOf(pick('emne'));
  const nr = teksterOf(pick('nr')).join(' ');
  const afsnit = celler.flatMap((celle, index) => {
    if (spalter[index] !== 'afsnit' || teksterOf(celle).length === 0) return [];
    ord.givet.push(hoved[index] ?? '');
    return [heading(3, [{ type: 'text', value: hoved[index] ?? '' }], sted), ...blokkeOf(linesOf(celle), sted)];
  });
  const before: PhrasingContent[] = nr === '' ? [] : [{ type: 'text', value: `${/\d$/.test(nr) ? `${nr}.` : nr} ` }];
  if (titel.length === 0 && nr === '') return afsnit;
  return [heading(2, [...before, ...titel], sted), ...blokkeOf(below, sted), ...afsnit];
}

/** A list of contents in columns, `1 | Budget | B`: its numbers follow each other, and what stands after a title is short. */
function splitNumre(table: Table): RootContent[] | undefined {
  const rows = rowsOf(table);
  const isOne = rows.every(({ celler: [nr, titel, ...more] }, index) => {
    const isNext = teksterOf(nr).join('').replace(/\.$/, '') === String(index + 1);
    return isNext && teksterOf(titel).length > 0 && more.every((celle) => teksterOf(celle).join('').length <= 3);
  });
  if (!isOne || rows.length < 3) return undefined;
  return rows.map(({ celler: [, titel, ...more], raekke }, index) => {
    const tegn = more.flatMap(teksterOf).map((tekst) => ` (${tekst})`);
    const children: PhrasingContent[] = [{ type: 'text', value: `${index + 1}. ` }, ...(titel?.children ?? [])];
    const sted = { ...stedOf(table), linje: stedOf(table).linje + raekke };
    return paragraph(tegn.length > 0 ? [...children, { type: 'text', value: tegn.join('') }] : children, sted);
  });
}

/** A table whose left column names items and sections, with one cell beside each, is text, not a table. */
function splitPairs(table: Table): RootContent[] | undefined {
  const pairs = rowsOf(table).map(({ celler: [left, ...others], raekke }) => {
    const filled = others.filter((celle) => teksterOf(celle).length > 0);
    return { left, right: filled[0] ?? others[0], hasMore: filled.length > 1, raekke };
  });
  const isOne = pairs.every(
    ({ left, right, hasMore }) => right !== undefined && !hasMore && isNavn(left, teksterOf(right).length === 0),
  );
  if (!isOne || pairs.length === 0) return undefined;
  return pairs.flatMap(({ left, right, raekke }): RootContent[] => {
    const sted = { ...stedOf(table), linje: stedOf(table).linje + raekke };
    if (left && right && readNummer(tekstOf(left)) !== undefined)
      return [paragraph([...left.children, { type: 'text', value: ' ' }, ...right.children], sted)];
    return [paragraph(left?.children ?? [], sted), ...blokkeOf(linesOf(right), sted)];
  });
}

/** Whether a cell holds the number of an item or the name of a section, and nothing else; a title too when it goes over the whole row. */
function isNavn(celle: TableCell | undefined, isAlone: boolean): boolean {
  const navn = celle ? tekstOf(celle).trim() : '';
  const afsnit = findAfsnitsnavn(navn);
  const nummer = readNummer(navn);
  return (
    nummer?.titel === '' || (isAlone && nummer !== undefined) || (afsnit !== undefined && afsnit.restFra === undefined)
  );
}

function linesOf(celle: TableCell | undefined): PhrasingContent[][] {
  return celle ? linjerOf(celle) : [];
}

function heading(depth: Heading['depth'], children: PhrasingContent[], sted: Sted): Heading {
  return { type: 'heading', depth, children, data: { sted } };
}

function paragraph(children: PhrasingContent[], sted: Sted): Paragraph {
  return { type: 'paragraph', children, data: { sted } };
}
