import { groupBy } from '../model/sortering.ts';
import { MAAL } from './organisation-maal.ts';
import { findLanes, newKort, type Kort } from './organisation-huller.ts';
import type { OrganForbindelse } from './organisation-opstilling.ts';
import { middle, type Plads } from './organisation-plads.ts';

/** The way of a relation: out of a box, through corridors and past rows, into another. */
export interface Rute extends OrganForbindelse {
  net: string;
  /** Where it runs up or down: at the first box, past each row, at the last box. */
  xs: number[];
  /** The corridors it runs along between those; none when it goes straight to its neighbour on the row. */
  korridorer: number[];
}

/** Relations of one kind from one body share their way. */
export const netOf = ({ fra, type }: OrganForbindelse): string => `${type} ${fra}`;

/** Finds a way for every relation that passes no box. */
export function findRuter(pladser: readonly Plads[], forbindelser: readonly OrganForbindelse[]): Rute[] {
  const kort = newKort(pladser);
  const byId = new Map(pladser.map((plads) => [plads.id, plads]));
  const wanted = forbindelser.flatMap((forbindelse) => {
    const [fra, til] = [byId.get(forbindelse.fra), byId.get(forbindelse.til)];
    return fra && til && fra !== til ? [{ forbindelse, fra, til }] : [];
  });
  const once = [...groupBy(wanted, ({ forbindelse, til }) => `${netOf(forbindelse)} ${til.id}`).values()].flatMap(
    (same) => same.slice(0, 1),
  );
  // The short ways first: they have the least choice.
  const order = once.sort((a, b) => distance(a.fra, a.til) - distance(b.fra, b.til));
  return order.map(({ forbindelse, fra, til }) => ({
    ...forbindelse,
    ...findRute(kort, netOf(forbindelse), fra, til),
  }));
}

function distance(a: Plads, b: Plads): number {
  return Math.abs(a.raekke - b.raekke) * 1000 + Math.abs(a.x - b.x);
}

function findRute(kort: Kort, net: string, fra: Plads, til: Plads): Pick<Rute, 'net' | 'xs' | 'korridorer'> {
  if (areNeighbours(kort.pladser, fra, til)) return { net, xs: [], korridorer: [] };
  const korridorer = korridorerBetween(fra.raekke, til.raekke);
  const [first = 0] = korridorer;
  const last = korridorer.at(-1) ?? first;
  const lanes = findLanes(kort, net, korridorer, fra, til);
  const toward = [lanes[0] ?? middle(til), lanes.at(-1) ?? middle(fra)];
  // Straight down where the boxes stand above each other.
  const common = lanes.length === 0 && fra.raekke !== til.raekke ? overlap(fra, til) : undefined;
  const straight =
    common && kort.lodrette.get(portKey(net, fra, first)) === undefined
      ? kort.places.findFree((common[0] + common[1]) / 2, common, { net, korridorer })
      : undefined;
  const start = port(kort, net, fra, first, straight ?? toward[0] ?? 0);
  const end = port(kort, net, til, last, straight ?? (lanes.length === 0 ? start : (toward[1] ?? 0)));
  return { net, xs: [start, ...lanes, end], korridorer };
}

/** Side by side on a row, with nothing between them, so that a line may go straight across. */
function areNeighbours(pladser: readonly Plads[], a: Plads, b: Plads): boolean {
  if (a.raekke !== b.raekke || a.stablet || b.stablet) return false;
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  return !pladser.some(({ raekke, x }) => raekke === a.raekke && x > left && x < right);
}

/** Down from the first row to the second, or up; along the corridor below when both are on one. */
function korridorerBetween(fra: number, til: number): number[] {
  if (fra === til) return [fra + 1];
  const length = Math.abs(til - fra);
  return Array.from({ length }, (_, nr) => (til > fra ? fra + 1 + nr : fra - nr));
}

/** Where a line can reach a box from above or below, away from its corners. */
function side({ x }: Plads): [number, number] {
  return [x + MAAL.fri, x + MAAL.boks - MAAL.fri];
}

function overlap(a: Plads, b: Plads): [number, number] | undefined {
  const left = Math.max(side(a)[0], side(b)[0]);
  const right = Math.min(side(a)[1], side(b)[1]);
  return left < right ? [left, right] : undefined;
}

function portKey(net: string, { id }: Plads, korridor: number): string {
  return `${net}|${id}|${korridor}`;
}

function port(kort: Kort, net: string, plads: Plads, korridor: number, wished: number): number {
  const key = portKey(net, plads, korridor);
  const known = kort.lodrette.get(key);
  if (known !== undefined) return known;
  const lodret = { net, korridorer: [korridor] };
  const x = kort.places.findFree(wished, side(plads), lodret) ?? middle(plads);
  kort.places.take({ ...lodret, x });
  kort.lodrette.set(key, x);
  return x;
}
