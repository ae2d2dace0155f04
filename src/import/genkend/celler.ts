import type { PhrasingContent, Table, TableCell } from 'mdast';
import { splitLinjer, tekstOf } from './fraser.ts';
import { trimTekst } from './ord.ts';

/** A row of a table: its cells, and how far it stands below the first. */
export interface Raekke {
  celler: TableCell[];
  raekke: number;
}

/** The rows of a table that hold something. */
export function rowsOf({ children }: Table): Raekke[] {
  return children
    .map(({ children: celler }, raekke) => ({ celler, raekke: Math.max(0, raekke - 1) }))
    .filter(({ celler }) => celler.some((celle) => trimTekst(tekstOf(celle)) !== ''));
}

/** The lines of a cell: a line's end in it is a tag. */
export function linjerOf({ children }: TableCell): PhrasingContent[][] {
  return splitLinjer(children.map((child) => (isBreak(child) ? { type: 'break' } : child)));
}

/** The lines of a cell, none where there is no cell. */
export function linjerIn(celle: TableCell | undefined): PhrasingContent[][] {
  return celle ? linjerOf(celle) : [];
}

/** The same as plain text. */
export function teksterOf(celle: TableCell | undefined): string[] {
  return linjerIn(celle)
    .map((children) => trimTekst(tekstOf({ type: 'paragraph', children })))
    .filter((line) => line !== '');
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\b/i.test(node.value);
}
