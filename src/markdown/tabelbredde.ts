/** How a table is set on paper when an upright page has no room for it in the type of other tables. */
export type Tabelbredde = 'bred' | 'bredere' | 'tvaers' | 'bredest';

/** The texts of a column; those of figures are not broken. */
interface Kolonnetekster {
  hoved: string;
  celler: readonly string[];
  isTal: boolean;
}

/** How many signs fit side by side: upright in type of 9, 7 and 5.5 points, and across in 6 points; see tabel.css. */
const ROOM = { upright: 88, bred: 114, bredere: 146, tvaers: 212 };
/** Signs between two columns. */
const GAP = 2;
/** A longer word is parted. */
const LONGEST_WORD = 20;

/** Tells from its texts how a table must be set on paper. */
export function readTabelbredde(kolonner: readonly Kolonnetekster[]): Tabelbredde[] {
  const needed = kolonner.reduce((sum, kolonne) => sum + GAP + narrowest(kolonne), 0);
  if (needed <= ROOM.upright) return [];
  if (needed <= ROOM.bred) return ['bred'];
  if (needed <= ROOM.bredere) return ['bredere'];
  return needed <= ROOM.tvaers ? ['tvaers'] : ['tvaers', 'bredest'];
}

function narrowest({ hoved, celler, isTal }: Kolonnetekster): number {
  const words = [hoved, ...(isTal ? [] : celler)].flatMap((text) => text.split(/[\s-]+/));
  const longestWord = Math.min(longest(words), LONGEST_WORD);
  return Math.max(longestWord, isTal ? longest(celler) : 0);
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
