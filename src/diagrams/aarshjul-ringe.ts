import type { Stykke } from './aarshjul-tid.ts';

/** Something that needs room on a ring: its stretch of the year, and the width its number takes. */
export interface Plads extends Stykke {
  bredde: number;
}

/**
 * A ring for each, in their order: the outermost (0) where nothing that lies there already is in its way.
 * `radier` are the rings from the outermost on; undefined when they are too few.
 */
export function placeOnRings(pladser: readonly Plads[], radier: readonly number[]): number[] | undefined {
  const rings: Stykke[][] = radier.map(() => []);
  const placed: number[] = [];
  for (const plads of pladser) {
    const ring = radier.findIndex((radius, index) => {
      const wanted = widen(plads, radius);
      return rings[index]?.every((taken) => !overlaps(wanted, taken));
    });
    if (ring === -1) return undefined;
    rings[ring]?.push(widen(plads, radier[ring] ?? 1));
    placed.push(ring);
  }
  return placed;
}

/** Whether two stretches of a year that comes again share more than an end. */
export function overlaps(a: Stykke, b: Stykke): boolean {
  return turn(b.start - a.start) < a.slut - a.start - TINY || turn(a.start - b.start) < b.slut - b.start - TINY;
}

const TINY = 1e-9;

/** The part of a turn from New Year on. */
function turn(value: number): number {
  const rest = value - Math.floor(value);
  return rest > 1 - TINY ? 0 : rest;
}

/** At least as wide as its number at this radius. */
function widen({ start, slut, bredde }: Plads, radius: number): Stykke {
  const half = Math.min(0.5, Math.max((slut - start) / 2, bredde / (4 * Math.PI * radius)));
  const middle = (start + slut) / 2;
  return { start: middle - half, slut: middle + half };
}
