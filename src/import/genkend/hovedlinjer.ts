import type { RootContent, Table, TableCell } from 'mdast';
import { rowsOf, teksterOf } from './celler.ts';
import { readDeltagertabel, type Deltagertabel } from './deltagertabel.ts';
import { splitLinjer, tekstOf } from './fraser.ts';
import { readCelleetiket, readEtiket } from './etiketter.ts';
import { trimTekst } from './ord.ts';
import { stedOf, type Sted } from '../papir.ts';

/** A line of the head of a paper. */
export interface Hovedlinje {
  tekst: string;
  sted: Sted;
  /** Index of its block. */
  blok: number;
  /** A new block begins here. */
  begynder: boolean;
  /** Cells of a row: the first may be a label. */
  celler?: string[][];
  /** A whole table of people. */
  tabel?: Deltagertabel;
}

/** The lines of the blocks before the first item; rows of tables keep their cells. `uden` are blocks that are none. */
export function readHovedlinjer(blokke: readonly RootContent[], uden: readonly RootContent[] = []): Hovedlinje[] {
  return blokke.flatMap((node, blok) => {
    if (uden.includes(node)) return [];
    const sted = stedOf(node);
    const vandret = node.type === 'table' ? readVandret(node) : undefined;
    if (vandret)
      return vandret.map((celler, index) => ({
        tekst: celler.flat().join(' '),
        sted: at(sted, index),
        blok,
        begynder: true,
        celler,
      }));
    const tabel = node.type === 'table' ? readDeltagertabel(node) : undefined;
    if (tabel) return [{ tekst: '', sted, blok, begynder: true, celler: [], tabel }];
    if (node.type === 'table')
      return node.children.flatMap(({ children }, row): Hovedlinje[] => {
        const celler = children.map(cellelinjer);
        const tekst = celler.flat().join(' ');
        return tekst === '' ? [] : [{ tekst, sted: at(sted, Math.max(0, row - 1)), blok, begynder: true, celler }];
      });
    return linesOf(node)
      .flatMap(splitEtiketter)
      .map((tekst, index) => ({ tekst, sted: at(sted, index), blok, begynder: index === 0 }));
  });
}

/** A table whose first row is labels, and whose second has a value below each: a row for each label. */
function readVandret(table: Table): string[][][] | undefined {
  const [labels, values, more] = rowsOf(table).map(({ celler }) => celler.map(cellelinjer));
  if (!labels || !values || more || labels.length < 2) return undefined;
  const isEtiket = (celle: readonly string[]) => readCelleetiket(celle.join(' '))?.vaerdi === '';
  const isOne = labels.every(isEtiket) && !values.some((celle) => celle.length > 0 && isEtiket(celle));
  return isOne ? labels.map((label, index) => [label, values[index] ?? []]) : undefined;
}

/** Lines of a block; a label that is broken over two lines is one. */
function linesOf(node: Parameters<typeof tekstOf>[0]): string[] {
  const whole = trimTekst(tekstOf(node));
  if (readEtiket(whole)?.vaerdi === '') return [whole];
  if (node.type === 'paragraph')
    return splitLinjer(node.children).map((children) => trimTekst(tekstOf({ type: 'paragraph', children })));
  return tekstOf(node)
    .split('\n')
    .map(trimTekst)
    .filter((line) => line !== '');
}

function cellelinjer(celle: TableCell): string[] {
  const lines = teksterOf(celle);
  const whole = lines.join(' ');
  return readEtiket(whole)?.vaerdi === '' ? [whole] : lines;
}

/** `Tid: 10-12 Sted: Hobro` is two fields on one line. */
function splitEtiketter(linje: string): string[] {
  const starts = [...linje.matchAll(/(?<=\S)\s+(?=(?:\p{Lu}[\p{L}./]{1,20}(?: \p{Ll}+)?)\s?:\s)/gu)].map(
    ({ index }) => index,
  );
  const cuts = starts.filter((start) => readEtiket(linje.slice(start)) !== undefined);
  if (cuts.length === 0 || linje.length > 1500) return [linje];
  return [0, ...cuts].map((from, index) => linje.slice(from, cuts[index]).trim());
}

function at({ side, linje }: Sted, add: number): Sted {
  return { linje: linje + add, ...(side === undefined ? {} : { side }) };
}
