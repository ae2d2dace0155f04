import type { Element } from 'hast';
import { readCelle, type Celle } from './celle.ts';
import { figureOf, labelOf } from './celletekst.ts';
import { readKolonner, type Kolonne } from './kolonner.ts';
import { readRaekkeart, type Raekkeart } from './raekker.ts';
import { eachElement, isElement } from './tree.ts';

/** A table as it is understood: what its columns hold and what its rows are. */
export interface Tabel {
  hoved: Raekke;
  /** Texts of the head, empty where it has none. */
  hoveder: string[];
  raekker: Raekke[];
  kolonner: Kolonne[];
  /** Whether rows have a name, in the first column: those of figures and marks do. */
  hasRaekkehoveder: boolean;
}

/** A row with its element, the elements of its cells and what they hold. */
export interface Raekke {
  art: Raekkeart;
  row: Element;
  cells: Element[];
  celler: Celle[];
}

/** Understands a table; nothing is changed. */
export function readTabel(table: Element): Tabel {
  const [hoved = EMPTY, ...raekker] = readRaekker(table);
  const hoveder = hoved.cells.map((cell) => labelOf(cell).trim());
  const kolonner = readKolonner(hoveder, raekker);
  const isAligned = hoved.cells.some((cell) => cell.properties['className'] !== undefined);
  const hasFigures = isAligned || kolonner.some(({ isTal }) => isTal);
  return {
    hoved,
    hoveder,
    raekker: raekker.map((raekke) => (hasFigures ? raekke : { ...raekke, art: undefined })),
    kolonner,
    hasRaekkehoveder: hasFigures && kolonner[0]?.isTal === false,
  };
}

const EMPTY: Raekke = {
  art: undefined,
  row: { type: 'element', tagName: 'tr', properties: {}, children: [] },
  cells: [],
  celler: [],
};

function readRaekker(table: Element): Raekke[] {
  const raekker: Raekke[] = [];
  eachElement(table, (row) => {
    if (!isElement(row, 'tr')) return;
    const cells = row.children.filter((cell) => isElement(cell, 'th', 'td'));
    const celler = cells.map((cell) => readCelle(figureOf(cell)));
    raekker.push({ art: readRaekkeart(cells, celler), row, cells, celler });
  });
  return raekker;
}
