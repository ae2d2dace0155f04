import { optaget, type Lodret, type Optaget } from './organisation-korridor.ts';
import { hierarki } from './organisation-hierarki.ts';
import { MAAL } from './organisation-maal.ts';
import { middle, type Plads } from './organisation-plads.ts';

/** What is known while ways are found: the boxes, and the upright lines between them so far. */
export interface Kort {
  pladser: readonly Plads[];
  places: Optaget;
  /** Upright pieces a net has already, by net and what they stand at. */
  lodrette: Map<string, number>;
}

/** A map with the lines of the hierarchy only. */
export function newKort(pladser: readonly Plads[]): Kort {
  const places = optaget();
  for (const lodret of hierarki(pladser)) places.take(lodret);
  return { pladser, places, lodrette: new Map() };
}

/** Where a line passes each row between its two, each as near as possible to the straight way. */
export function findLanes(kort: Kort, net: string, korridorer: readonly number[], fra: Plads, til: Plads): number[] {
  let from = middle(fra);
  return korridorer.slice(1).map((korridor, nr) => {
    const pair = [korridorer[nr] ?? korridor, korridor];
    const raekke = Math.min(...pair);
    const key = `${net}|${raekke}`;
    const known = kort.lodrette.get(key);
    const x = known ?? findLane(kort, { net, korridorer: pair }, raekke, [from, middle(til)]);
    if (known === undefined) {
      kort.places.take({ net, korridorer: pair, x });
      kort.lodrette.set(key, x);
    }
    from = x;
    return x;
  });
}

function findLane(kort: Kort, lodret: Omit<Lodret, 'x'>, raekke: number, [from, to]: [number, number]): number {
  const way = (x: number) => Math.abs(x - from) + Math.abs(x - to);
  const found = gaps(kort.pladser, raekke).flatMap(
    (gap) => kort.places.findFree(wishedIn(gap, from), gap, lodret) ?? [],
  );
  return found.sort((a, b) => way(a) - way(b))[0] ?? from;
}

/** In the middle of a narrow gap; in a wide one as near as possible. */
function wishedIn([left, right]: [number, number], near: number): number {
  return right - left < MAAL.mellem ? (left + right) / 2 : near;
}

/** The open places of a row: between its boxes, and on both sides of them. */
function gaps(pladser: readonly Plads[], raekke: number): [number, number][] {
  const row = pladser.filter((plads) => plads.raekke === raekke).sort((a, b) => a.x - b.x);
  const lefts = [-Infinity, ...row.map(({ x }) => x + MAAL.boks + MAAL.frirum)];
  const rights = [...row.map(({ venstre }) => venstre - MAAL.frirum), Infinity];
  return lefts.flatMap((left, nr): [number, number][] => {
    const right = rights[nr] ?? Infinity;
    return left <= right ? [[left, right]] : [];
  });
}
