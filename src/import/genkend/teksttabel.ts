import type { RootContent, Table, TableCell } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { afsnitAfFraser, blokkeOf } from './celleblokke.ts';
import { linjerIn, rowsOf, teksterOf } from './celler.ts';
import { tekstOf } from './fraser.ts';
import { readNummer } from './nummer.ts';
import { stedOf } from '../papir.ts';

/** A box around an item, or around a section of one, is a table of one column: what stands in it is text. */
export function splitKasse(table: Table): RootContent[] | undefined {
  const rows = rowsOf(table).map(({ celler, raekke }) => ({
    fyldte: celler.filter((celle) => teksterOf(celle).length > 0),
    raekke,
  }));
  const isOne = rows.every(({ fyldte }) => fyldte.length === 1);
  const opens = rows.some(({ fyldte: [celle] }) => {
    const [first = ''] = teksterOf(celle);
    return findAfsnitsnavn(first) !== undefined || readNummer(first) !== undefined;
  });
  if (!isOne || !opens) return undefined;
  return rows.flatMap(({ fyldte: [celle], raekke }) =>
    blokkeOf(linjerIn(celle), { ...stedOf(table), linje: stedOf(table).linje + raekke }),
  );
}

/** A table whose left column names items and sections, with one cell beside each, is text, not a table. */
export function splitPairs(table: Table): RootContent[] | undefined {
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
      return [afsnitAfFraser([...left.children, { type: 'text', value: ' ' }, ...right.children], sted)];
    return [afsnitAfFraser(left?.children ?? [], sted), ...blokkeOf(linjerIn(right), sted)];
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
