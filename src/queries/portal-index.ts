import type { Moede } from '../model/moede.ts';
import { organKortnavn, type Organ } from '../model/organ.ts';
import type { Portal } from '../model/portal.ts';
import type { Punkt, PunktFakta } from '../model/punkt.ts';
import type { Rammeaftale } from '../model/rammeaftale.ts';
import { readReference, type MoedeReference } from '../model/reference.ts';
import type { Kommune, Region } from '../model/region.ts';
import type { Sag } from '../model/sag.ts';
import { groupBy, sortByDa, sortByKey } from '../model/sortering.ts';

/** An item with its meeting and the facts the editor gave. */
export interface PunktPlads {
  moede: Moede;
  punkt: Punkt;
  fakta: PunktFakta;
}

/** A later item that approves or corrects a meeting, or one of its items. */
export interface Efterspil {
  art: 'godkender' | 'retter';
  plads: PunktPlads;
  /** The item it is about, `punkt-3`, or undefined for the whole meeting. */
  fragment: string | undefined;
}

/** A portal with the facts that are written once and needed from both ends. */
export interface PortalIndex extends Portal {
  moedeById: ReadonlyMap<string, Moede>;
  organById: ReadonlyMap<string, Organ>;
  kommuneById: ReadonlyMap<string, Kommune>;
  regionById: ReadonlyMap<string, Region>;
  sagById: ReadonlyMap<string, Sag>;
  aftaleById: ReadonlyMap<string, Rammeaftale>;
  /** Meetings newest first. */
  nyeste: readonly Moede[];
  /** Meetings of each body, oldest first. */
  moederByOrgan: ReadonlyMap<string, readonly Moede[]>;
  /** Meetings that somebody from a municipality came to, and those it sent its apologies to, newest first. */
  moederByKommune: ReadonlyMap<string, readonly Moede[]>;
  afbudByKommune: ReadonlyMap<string, readonly Moede[]>;
  /** Items of each matter and of each agreement, oldest first. */
  punkterBySag: ReadonlyMap<string, readonly PunktPlads[]>;
  punkterByAftale: ReadonlyMap<string, readonly PunktPlads[]>;
  /** Short names that bodies of several regions share. */
  delteNavne: ReadonlySet<string>;
  /** What later meetings did to a meeting, by its id. */
  efterspil: ReadonlyMap<string, readonly Efterspil[]>;
}

/** Derives, in one pass over the items, what pages ask from the other end. */
export function indexPortal(portal: Portal): PortalIndex {
  const moeder = sortByKey(portal.moeder, ({ dato, id }) => `${dato} ${id}`);
  const bySag = new Map<string, PunktPlads[]>();
  const byAftale = new Map<string, PunktPlads[]>();
  const efterspil = new Map<string, Efterspil[]>();
  for (const plads of moeder.flatMap(pladserOf)) {
    for (const sag of plads.fakta.sag ?? []) push(bySag, sag, plads);
    for (const aftale of plads.fakta.rammeaftale ?? []) push(byAftale, aftale, plads);
    // What an agenda is to approve, or a cancelled meeting was, is not approved by it.
    if (!['udkast', 'godkendt'].includes(plads.moede.status)) continue;
    for (const art of ['godkender', 'retter'] as const)
      for (const reference of plads.fakta[art] ?? []) pushEfterspil(efterspil, art, plads, reference);
  }
  return {
    ...portal,
    moeder,
    organer: sortByDa(portal.organer, ({ navn }) => navn),
    kommuner: sortByDa(portal.kommuner, ({ navn }) => navn),
    ordliste: sortByDa(portal.ordliste, ({ ord }) => ord),
    sager: sortByDa(portal.sager, ({ titel }) => titel),
    rammeaftaler: sortByKey(portal.rammeaftaler, ({ periode, id }) => `${periode?.fra ?? ''} ${id}`, -1),
    moedeById: byId(moeder),
    organById: byId(portal.organer),
    kommuneById: byId(portal.kommuner),
    regionById: byId(portal.regioner),
    sagById: byId(portal.sager),
    aftaleById: byId(portal.rammeaftaler),
    nyeste: [...moeder].reverse(),
    moederByOrgan: groupBy(moeder, ({ organ }) => organ),
    moederByKommune: groupByKommune(moeder, 'deltagere'),
    afbudByKommune: groupByKommune(moeder, 'afbud'),
    punkterBySag: bySag,
    punkterByAftale: byAftale,
    delteNavne: sharedNames(portal.organer),
    efterspil,
  };
}

function groupByKommune(moeder: readonly Moede[], list: 'deltagere' | 'afbud'): Map<string, Moede[]> {
  const byKommune = new Map<string, Moede[]>();
  for (const moede of moeder.toReversed())
    for (const kommune of new Set((moede[list] ?? []).flatMap((person) => person.kommune ?? [])))
      push(byKommune, kommune, moede);
  return byKommune;
}

function sharedNames(organer: readonly Organ[]): Set<string> {
  const byName = groupBy(organer, organKortnavn);
  return new Set(
    [...byName].filter(([, list]) => new Set(list.map(({ region }) => region)).size > 1).map(([navn]) => navn),
  );
}

/** The items of a meeting with their facts. */
export function pladserOf(moede: Moede): PunktPlads[] {
  return moede.indhold.map((punkt) => ({ moede, punkt, fakta: moede.punkter?.[punkt.nr] ?? {} }));
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function pushEfterspil(
  map: Map<string, Efterspil[]>,
  art: Efterspil['art'],
  plads: PunktPlads,
  reference: MoedeReference,
): void {
  const { organ, dag, fragment } = readReference(reference);
  push(map, `${organ}/${dag}`, { art, plads, fragment });
}
