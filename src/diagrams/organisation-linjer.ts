import type { Relationstype } from '../model/organ.ts';
import { groupBy } from '../model/sortering.ts';
import { MAAL } from './organisation-maal.ts';
import { middle, type Plads } from './organisation-plads.ts';
import type { Rute } from './organisation-ruter.ts';
import { hangsStraight, hierarkiNet } from './organisation-hierarki.ts';
import { LINJE } from './organisation-stak.ts';
import type { Hoejder } from './organisation-hoejder.ts';
import { uncovered } from './organisation-faelles.ts';

/** A place in the chart. */
export interface Punkt {
  x: number;
  y: number;
}

/** A relation as a line from one body to another; it begins where it leaves a line it shares. */
export interface Forbindelseslinje {
  fra: string;
  til: string;
  type: Relationstype;
  punkter: Punkt[];
}

/** The lines of all relations: level along corridors, upright past rows. */
export function drawForbindelser(
  pladser: readonly Plads[],
  ruter: readonly Rute[],
  hoejder: Hoejder,
): Forbindelseslinje[] {
  const byId = new Map(pladser.map((plads) => [plads.id, plads]));
  const drawn = new Map<string, Punkt[][]>();
  const between = groupBy(ruter.filter(isStraight), ({ fra, til }) => [fra, til].sort().join(' '));
  const placeOf = (rute: Rute): [number, number] => {
    const same = [...between.values()].find((list) => list.includes(rute)) ?? [];
    return [same.indexOf(rute), same.length];
  };
  return ruter.flatMap((rute) => {
    const [fra, til] = [byId.get(rute.fra), byId.get(rute.til)];
    if (!fra || !til) return [];
    const way = isStraight(rute) ? straight(fra, til, hoejder, placeOf(rute)) : bent(rute, fra, til, hoejder);
    const before = drawn.get(rute.net) ?? [];
    const punkter = uncovered(way, before);
    drawn.set(rute.net, [...before, punkter]);
    return { fra: rute.fra, til: rute.til, type: rute.type, punkter };
  });
}

function isStraight({ korridorer }: Rute): boolean {
  return korridorer.length === 0;
}

/** Across to the neighbour; several lines between two boxes stand evenly below each other. */
function straight(fra: Plads, til: Plads, hoejder: Hoejder, [nr, count]: [number, number]): Punkt[] {
  const boxes = [hoejder.boks(fra), hoejder.boks(til)];
  const top = Math.max(...boxes.map((box) => box.top)) + MAAL.bane;
  const bund = Math.min(...boxes.map((box) => box.bund)) - MAAL.bane;
  const apart = Math.min(MAAL.spids, (bund - top) / Math.max(1, count - 1));
  const y = (top + bund) / 2 + (nr - (count - 1) / 2) * apart;
  return fra.x < til.x
    ? [
        { x: fra.x + MAAL.boks, y },
        { x: til.x, y },
      ]
    : [
        { x: fra.x, y },
        { x: til.x + MAAL.boks, y },
      ];
}

function bent({ net, xs, korridorer }: Rute, fra: Plads, til: Plads, hoejder: Hoejder): Punkt[] {
  const punkter = [{ x: xs[0] ?? 0, y: edge(fra, korridorer[0] ?? 0, hoejder) }];
  korridorer.forEach((korridor, nr) => {
    const [before = 0, after = 0] = [xs[nr], xs[nr + 1]];
    if (before === after) return;
    const y = hoejder.bane(net, korridor);
    punkter.push({ x: before, y }, { x: after, y });
  });
  punkter.push({ x: xs.at(-1) ?? 0, y: edge(til, korridorer.at(-1) ?? 0, hoejder) });
  return punkter;
}

/** The side of a box that faces a corridor. */
function edge(plads: Plads, korridor: number, hoejder: Hoejder): number {
  const { top, bund } = hoejder.boks(plads);
  return korridor > plads.raekke ? bund : top;
}

/** The lines of the hierarchy: from a body down to each below it, or along its stack. */
export function drawHierarki(pladser: readonly Plads[], hoejder: Hoejder): Punkt[][] {
  const byId = new Map(pladser.map((plads) => [plads.id, plads]));
  return pladser.flatMap((plads) => {
    const over = plads.over === undefined ? undefined : byId.get(plads.over);
    if (!over) return [];
    const from = { x: middle(over), y: hoejder.boks(over).bund };
    const bane = hoejder.bane(hierarkiNet(over.id), over.raekke + 1);
    const { top, bund } = hoejder.boks(plads);
    const x = plads.stablet ? plads.x - LINJE : middle(plads);
    const y = plads.stablet ? (top + bund) / 2 : top;
    const begin = hangsStraight(over, plads) ? [{ x, y: from.y }] : elbow(from, x, bane);
    const end = plads.stablet ? [{ x: plads.x, y }] : [];
    return [[...begin, { x, y }, ...end]];
  });
}

function elbow(from: Punkt, x: number, y: number): Punkt[] {
  return x === from.x ? [from] : [from, { x: from.x, y }, { x, y }];
}
