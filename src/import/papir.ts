import type { Root, RootContent } from 'mdast';

/** What a paper says, as a reader of one kind of file found it, before anyone has understood it. */
export interface Papir {
  /** Name of the file. */
  fil: string;
  art: Papirart;
  /**
   * Its blocks in reading order: headings, paragraphs, lists with their real numbers (`start`), tables, footnotes. A block
   * has its place in `data` (see `stedOf`). Line ends within a paragraph that say something (an address block, a
   * label and its value) are `break` nodes.
   */
  tree: Root;
  /** Every visible word of the source in reading order: nothing of it may be lost. */
  tekst: string;
  /** What the reader of the file could not decide. */
  tvivl: Tvivl[];
  /** What was left out on purpose, each with its kind: headers and footers of pages, contents lists, contact data. */
  udeladt: Udeladt[];
}

export type Papirart = 'docx' | 'pdf' | 'txt' | 'html';

/** Where in the source something stands: line from 1 (txt, html), paragraph from 1 (docx), page and line on it (pdf). */
export interface Sted {
  side?: number;
  linje: number;
}

/** Something an editor must decide, with its place in the source. */
export interface Tvivl {
  /** In Danish: what was found. */
  besked: string;
  /** In Danish: what to do. */
  hjaelp: string;
  sted: Sted;
  /** What was missing or contradictory stops publishing until it is decided; the rest is only told. */
  stopper: boolean;
}

/** Text that is not in the result, on purpose. */
export interface Udeladt {
  art: 'sidehoved' | 'sidefod' | 'indholdsfortegnelse' | 'kontaktoplysning';
  tekst: string;
  sted: Sted;
}

declare module 'mdast' {
  interface Data {
    /** Where in the source of an import a block stands. */
    sted?: Sted;
  }
}

/** Where a block stands in its source. */
export function stedOf(block: RootContent): Sted {
  return block.data?.sted ?? { linje: 1 };
}

/** A file that cannot be imported at all, with a message for the editor. */
export class PapirFejl extends Error {
  readonly hjaelp: string;

  constructor(besked: string, hjaelp: string) {
    super(besked);
    this.hjaelp = hjaelp;
  }
}
