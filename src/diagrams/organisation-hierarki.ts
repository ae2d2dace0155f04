import type { Lodret } from './organisation-korridor.ts';
import { MAAL } from './organisation-maal.ts';
import { middle, type Plads } from './organisation-plads.ts';
import { LINJE } from './organisation-stak.ts';

/** An upright piece of the hierarchy: up to the body above, or down to those below. */
export type Hierarkistykke = Lodret & { op: boolean };

/** What the lines below one body are called together. */
export const hierarkiNet = (over: string): string => `hierarki ${over}`;

/** The upright lines of the hierarchy, which relations keep clear of. */
export function hierarki(pladser: readonly Plads[]): Hierarkistykke[] {
  const byId = new Map(pladser.map((plads) => [plads.id, plads]));
  return pladser.flatMap((plads) => {
    const over = plads.over === undefined ? undefined : byId.get(plads.over);
    if (!over) return [];
    const net = hierarkiNet(over.id);
    const korridor = over.raekke + 1;
    const up = { net, x: middle(over), korridorer: [korridor], op: true };
    if (!plads.stablet) return [up, { net, x: middle(plads), korridorer: [korridor], op: false }];
    const passed = Array.from({ length: plads.raekke - over.raekke }, (_, nr) => korridor + nr);
    const down = { net, x: plads.x - LINJE, korridorer: passed, op: false };
    return hangsStraight(over, plads) ? [down] : [up, down];
  });
}

/** Whether a stack's line comes straight down from its body, near its left edge. */
export function hangsStraight(over: Plads, plads: Plads): boolean {
  return plads.stablet && Math.abs(plads.x - over.x - MAAL.indryk) < 1;
}
