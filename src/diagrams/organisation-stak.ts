import { MAAL } from './organisation-maal.ts';
import type { Plads } from './organisation-plads.ts';
import type { Gren } from './organisation-trae.ts';

/** What is laid out as one: a box, or a stack of boxes that hang on one line. */
export interface Blok {
  pladser: Plads[];
  bredde: number;
  raekker: number;
  under: Blok[];
}

/** How far to the left of a stacked box its line runs. */
export const LINJE = MAAL.indryk / 2;

/** Everything below a body in so many stacks side by side at most, read downwards. */
export function stacksOf(root: Gren, columns: number): Blok[] {
  return columns === 1
    ? [standIn(stackOf(root))]
    : split(root.under, columns).map((under) => stackOf({ ...root, under }));
}

/** A box on each row; what hangs under one stands in below it. */
function stackOf(root: Gren): Blok {
  const pladser: Plads[] = [];
  const visit = (parent: Gren, depth: number): void => {
    for (const gren of parent.under) {
      const x = depth * MAAL.indryk;
      pladser.push({
        id: gren.id,
        raekke: pladser.length,
        x,
        venstre: -LINJE,
        over: parent.id,
        stablet: true,
        ved: false,
      });
      visit(gren, depth + 1);
    }
  };
  visit(root, 0);
  const bredde = Math.max(...pladser.map(({ x }) => x)) + MAAL.boks;
  return { pladser, bredde, raekker: pladser.length, under: [] };
}

/** A single stack stands in below its body, which is placed above the middle: so it has as much room on both sides. */
function standIn(stack: Blok): Blok {
  const room = stack.bredde - MAAL.boks + MAAL.indryk;
  const move = room + MAAL.indryk;
  const pladser = stack.pladser.map((plads) => ({ ...plads, x: plads.x + move, venstre: plads.venstre + move }));
  return { ...stack, pladser, bredde: MAAL.boks + 2 * room };
}

/** The branches in order, in parts of about as many boxes. */
function split(grene: readonly Gren[], columns: number): Gren[][] {
  const share = grene.reduce((sum, gren) => sum + boxesIn(gren), 0) / columns;
  const parts: Gren[][] = [[]];
  let filled = 0;
  for (const gren of grene) {
    if (parts.length < columns && filled >= parts.length * share) parts.push([]);
    parts.at(-1)?.push(gren);
    filled += boxesIn(gren);
  }
  return parts;
}

function boxesIn({ under }: Gren): number {
  return under.reduce((sum, gren) => sum + boxesIn(gren), 1);
}
