import type { Element } from 'hast';
import type { Celle } from './celle.ts';
import { isBold, labelOf } from './celletekst.ts';

/** What a row is: a total, a heading of the rows below it, or just a row. */
export type Raekkeart = 'sum' | 'gruppe' | undefined;

const SUM =
  /^(?:i ?alt|(?:sub|del|hoved)?total(?:en|t)?|sum|samlet|samlede|resultat(?:et)?|balance(?:n)?)(?!\p{L})|(?<!\p{L})i alt$/iu;

/**
 * Tells totals from other rows by their words, or because they alone are bold. A heading has nothing but a label that
 * is bold or ends with a colon: a plain label may be a row whose figures the source does not give.
 */
export function readRaekkeart(row: readonly Element[], celler: readonly Celle[]): Raekkeart {
  const isAllBold = row.some((cell) => labelOf(cell).trim() !== '') && row.every(isBold);
  const label = row.find((_cell, index) => celler[index]?.art === 'tekst');
  const text = label ? labelOf(label).trim() : '';
  if (celler.some(({ art }) => art === 'tal')) return isAllBold || SUM.test(text) ? 'sum' : undefined;
  const isAlone = row.length > 1 && label === row[0] && celler.slice(1).every(({ art }) => art === 'tom');
  return isAlone && (isAllBold || text.endsWith(':')) ? 'gruppe' : undefined;
}

/** Rows as the bodies of their table: a heading and its rows are one, which a total ends, because it may sum up more. */
export function groupRaekker<Row extends { art: Raekkeart }>(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const endsGroup = row.art === 'sum' && last?.[0]?.art === 'gruppe';
    if (!last || row.art === 'gruppe' || endsGroup) groups.push([row]);
    else last.push(row);
  }
  return groups;
}
