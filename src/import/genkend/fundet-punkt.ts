import type { RootContent } from 'mdast';
import type { Sted } from '../papir.ts';

/** An item as it was found: number, title and its blocks. */
export interface FundetPunkt {
  /** Empty when the paper gives none. */
  nr: string;
  /** Empty when the paper gives none. */
  titel: string;
  sted: Sted;
  blokke: RootContent[];
  /** What its number is called: `Punkt`. */
  navn?: string;
  /** The heading of a chapter right above it. */
  kapitel?: RootContent;
  /** It stands below a heading that says so. */
  lukket?: boolean;
}
