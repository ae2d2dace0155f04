import { MAAL } from './organisation-maal.ts';
import type { OrganForbindelse } from './organisation-opstilling.ts';

/** A place for a box. */
export interface Felt {
  raekke: number;
  x: number;
}

/** A place and the box that stands there, or nothing. */
export type BesatFelt = Felt & { id: string | undefined };

const TRIN = MAAL.boks + MAAL.mellem;
/** A line down past a row is longer than one past a box. */
const RAEKKE = 1.4;
/** So often at most are all pairs tried; it seldom takes more than a few. */
const RUNDER = 20;

/** Changes places within each group as long as that makes the relations shorter. */
export function arrange(
  groups: readonly BesatFelt[][],
  fixed: readonly (Felt & { id: string })[],
  forbindelser: readonly OrganForbindelse[],
): BesatFelt[] {
  const felter = groups.map((group) => group.map((felt) => ({ ...felt })));
  const all = () =>
    new Map([...fixed, ...felter.flat()].flatMap((felt) => (felt.id === undefined ? [] : [[felt.id, felt]])));
  let best = length(all(), forbindelser);
  for (let round = 0, better = true; better && round < RUNDER; round += 1) {
    better = false;
    for (const [a, b] of felter.flatMap(pairs)) {
      [a.id, b.id] = [b.id, a.id];
      const now = length(all(), forbindelser);
      if (now < best - 1e-9) [best, better] = [now, true];
      else [a.id, b.id] = [b.id, a.id];
    }
  }
  return felter.flat();
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, nr) => list.slice(nr + 1).map((b): [T, T] => [a, b]));
}

function length(placed: ReadonlyMap<string, Felt>, forbindelser: readonly OrganForbindelse[]): number {
  return forbindelser.reduce((sum, { fra, til }) => {
    const [a, b] = [placed.get(fra), placed.get(til)];
    return a && b ? sum + Math.abs(a.x - b.x) / TRIN + RAEKKE * Math.abs(a.raekke - b.raekke) : sum;
  }, 0);
}
