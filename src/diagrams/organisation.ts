import { placeTekst, type OrganKnude, type Tekstlinje } from './organisation-boks.ts';
import { measureHoejder, type Lodstykke } from './organisation-hoejder.ts';
import { drawForbindelser, drawHierarki, type Forbindelseslinje, type Punkt } from './organisation-linjer.ts';
import { MAAL } from './organisation-maal.ts';
import { opstil, type OrganForbindelse } from './organisation-opstilling.ts';
import type { Plads } from './organisation-plads.ts';
import { findRuter } from './organisation-ruter.ts';

/** A box of the chart with its text. */
export interface Boks<Knude extends OrganKnude> {
  knude: Knude;
  x: number;
  y: number;
  bredde: number;
  hoejde: number;
  tekster: Tekstlinje[];
}

/** The organisation chart as numbers. */
export interface OrganTegning<Knude extends OrganKnude> {
  bredde: number;
  hoejde: number;
  /** In the order they are read: row by row. */
  bokse: Boks<Knude>[];
  /** Lines from a body down to those below it. */
  hierarki: Punkt[][];
  forbindelser: Forbindelseslinje[];
  /** Where the heading above those without any relation begins, when there is one. */
  overskrift: Punkt | undefined;
}

/** Room for a ring around the outermost boxes. */
const KANT = 8;

/** Draws bodies and what is between them; a relation with one that is not among them is left out. */
export function tegnOrganisation<Knude extends OrganKnude>(
  knuder: readonly Knude[],
  forbindelser: readonly OrganForbindelse[],
): OrganTegning<Knude> {
  const opstilling = opstil(knuder, forbindelser);
  const { pladser, enkelte } = opstilling;
  const ruter = findRuter(pladser, forbindelser);
  const hoejder = measureHoejder(knuder, opstilling, ruter, KANT);
  const lines = drawForbindelser(pladser, ruter, hoejder);
  const hierarki = drawHierarki(pladser, hoejder);

  const reached = [...lines.flatMap(({ punkter }) => punkter), ...hierarki.flat()].map(({ x }) => x);
  const left = Math.min(0, ...reached);
  const right = Math.max(0, ...reached, ...pladser.map(({ x }) => x + MAAL.boks));
  const moved = (punkter: Punkt[]) => punkter.map(({ x, y }) => ({ x: x - left + KANT, y }));
  const first = pladser.find(({ raekke }) => raekke === enkelte);
  return {
    bredde: right - left + 2 * KANT,
    hoejde: hoejder.bund + KANT,
    bokse: inReadingOrder(pladser).flatMap((plads) =>
      knuder
        .filter(({ id }) => id === plads.id)
        .map((knude) => drawBoks(knude, plads.x - left + KANT, hoejder.boks(plads))),
    ),
    hierarki: hierarki.map(moved),
    forbindelser: lines.map((line) => ({ ...line, punkter: moved(line.punkter) })),
    overskrift: first && { x: first.x - left + KANT, y: hoejder.boks(first).top - MAAL.polstring },
  };
}

function inReadingOrder(pladser: readonly Plads[]): Plads[] {
  return [...pladser].sort((a, b) => a.raekke - b.raekke || a.x - b.x);
}

function drawBoks<Knude extends OrganKnude>(knude: Knude, x: number, { top, bund }: Lodstykke): Boks<Knude> {
  return { knude, x, y: top, bredde: MAAL.boks, hoejde: bund - top, tekster: placeTekst(knude, x, top) };
}
