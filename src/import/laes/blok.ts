import type { Sted } from '../papir.ts';

/** A piece of a paper made of lines, with its text put together and signs in it (`maerker.ts`). */
export type Blok = Afsnitsblok | Overskriftsblok | Punktblok | Tabelblok | Noteblok;

/** A paragraph. */
export interface Afsnitsblok {
  art: 'afsnit';
  tekst: string;
  sted: Sted;
}

/** A heading, by its letters. */
export interface Overskriftsblok {
  art: 'overskrift';
  dybde: 1 | 2 | 3 | 4 | 5 | 6;
  tekst: string;
  sted: Sted;
}

/** An item of a list; with a number when it had one. */
export interface Punktblok {
  art: 'punkt';
  nummer?: number;
  indryk: number;
  tekst: string;
  sted: Sted;
}

/** Rows of cells. */
export interface Tabelblok {
  art: 'tabel';
  raekker: string[][];
  sted: Sted;
}

/** The text of a footnote. */
export interface Noteblok {
  art: 'note';
  nummer: string;
  tekst: string;
  sted: Sted;
}
