import type { Sted } from '../papir.ts';

/** A fact that is missing, contradictory or uncertain: the first two stop publishing until the editor has decided. */
export interface Faktatvivl {
  /** Field of the frontmatter, `tid` or `deltagere`; `punkter.3` for an item, empty for the text. */
  felt: string;
  tilstand: 'mangler' | 'modstridende' | 'usikker';
  /** In Danish: what was found and what to do. */
  besked: string;
  sted: Sted;
}

/** What recognising part of a paper leaves behind besides its result. */
export interface Spor {
  tvivl: Faktatvivl[];
  /** Words of the paper that the file says otherwise: labels, `kl.`, `Assens Kommune`. */
  brugt: string[];
  /** Words that stand in the file once more than in the paper: a place that is also in the title. */
  givet: string[];
}

/** Nothing yet. */
export function newSpor(): Spor {
  return { tvivl: [], brugt: [], givet: [] };
}
