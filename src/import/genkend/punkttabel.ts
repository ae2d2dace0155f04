import type { Heading, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { afsnitAfFraser, blokkeOf } from './celleblokke.ts';
import { linjerIn, rowsOf, teksterOf, type Raekke } from './celler.ts';
import { readNummer } from './nummer.ts';
import { readSpalter, type Spalte } from './spalter.ts';
import { splitKasse, splitPairs } from './teksttabel.ts';
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
  const kasse = splitKasse(table);
  if (kasse) return kasse;
  return (isInPunkt ? undefined : (splitWithHeader(table, ord) ?? splitNumre(table))) ?? splitPairs(table) ?? [table];
}

/** `Nr. | Emne | Drøftelse | Beslutning`; what stands above that row is a table of its own, which lay close. */
function splitWithHeader(table: Table, ord: Tabelord): RootContent[] | undefined {
  const rows = rowsOf(table);
  for (let at = 0; at < rows.length - 1; at += 1) {
    const own = withoutEmptyColumns(rows.slice(at));
    const [first, ...below] = own;
    const hoved = first?.celler.map(headerOf) ?? [];
    const afsnitsspalter = readSpalter(hoved);
    const spalter = afsnitsspalter ?? readSpalter(hoved, isNummereret(below));
    if (!spalter) continue;
    ord.brugt.push(...hoved);
    const above = withoutEmptyColumns(rows.slice(0, at)).map(({ celler }) => ({
      type: 'tableRow' as const,
      children: celler,
    }));
    const empty = { type: 'tableRow' as const, children: above[0]?.children.map(() => emptyCell()) ?? [] };
    return [
      ...(above.length > 0 ? [{ ...table, children: [empty, ...above] }] : []),
      ...below.flatMap((raekke) =>
        readPunkt(raekke, { hoved, spalter, harAfsnit: afsnitsspalter !== undefined, sted: stedOf(table), ord }),
      ),
    ];
  }
  return undefined;
}

/** Whether one column counts the rows: `1. Velkomst`, or the numbers alone. */
function isNummereret(rows: readonly Raekke[]): boolean {
  const width = Math.max(0, ...rows.map(({ celler }) => celler.length));
  const counts = (column: number) =>
    rows.every(({ celler }, index) => {
      const tekst = teksterOf(celler[column]).join(' ');
      return (readNummer(tekst)?.nr ?? tekst) === String(index + 1);
    });
  return rows.length > 1 && Array.from({ length: width }, (_, column) => column).some(counts);
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
  /** Its columns are sections; else they say something short of the item: `Type: Orientering`. */
  harAfsnit: boolean;
  sted: Sted;
  ord: Tabelord;
}

function readPunkt(
  { celler, raekke }: Raekke,
  { hoved, spalter, harAfsnit, sted: tabelsted, ord }: Tabelhoved,
): RootContent[] {
  const sted = { ...tabelsted, linje: tabelsted.linje + raekke };
  const pick = (spalte: Spalte) => celler.find((_, index) => spalter[index] === spalte);
  const [titel = [], ...below] = linjerIn(pick('emne'));
  const nr = teksterOf(pick('nr')).join(' ');
  const afsnit = celler.flatMap((celle, index) => {
    if (spalter[index] !== 'afsnit' || teksterOf(celle).length === 0) return [];
    ord.givet.push(hoved[index] ?? '');
    const [first = [], ...rest] = linjerIn(celle);
    const kort: PhrasingContent[] = [{ type: 'text', value: `${hoved[index] ?? ''}: ` }, ...first];
    if (!harAfsnit) return [afsnitAfFraser(kort, sted), ...blokkeOf(rest, sted)];
    return [heading(3, [{ type: 'text', value: hoved[index] ?? '' }], sted), ...blokkeOf(linjerIn(celle), sted)];
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
    return afsnitAfFraser(tegn.length > 0 ? [...children, { type: 'text', value: tegn.join('') }] : children, sted);
  });
}

function heading(depth: Heading['depth'], children: PhrasingContent[], sted: Sted): Heading {
  return { type: 'heading', depth, children, data: { sted } };
}
