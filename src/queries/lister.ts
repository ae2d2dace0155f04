import { addressOfFile } from '../model/adresse.ts';
import { antalBeslutninger } from '../model/adresser.ts';
import { aarOf } from '../model/dato.ts';
import type { Moede } from '../model/moede.ts';
import { groupBy, sortByKey } from '../model/sortering.ts';
import type { MoedeLinje, PunktLinje } from '../model/visning.ts';
import { moedeTitel, organTitel, regionNavn } from './navne.ts';
import { pladserOf, type PortalIndex, type PunktPlads } from './portal-index.ts';

/** A meeting as a line of a list. */
export function moedeLinje(portal: PortalIndex, moede: Moede): MoedeLinje {
  return {
    href: addressOfFile(moede.file),
    dato: moede.dato,
    organ: organTitel(portal, moede.organ),
    region: regionNavn(portal, regionOf(moede.organ)),
    titel: moedeTitel(portal, moede),
    sted: moede.sted,
    status: moede.status,
    antalPunkter: moede.indhold.length,
    antalBeslutninger: antalBeslutninger(moede),
  };
}

/** An item as a line of a list. */
export function punktLinje(portal: PortalIndex, { moede, punkt, fakta }: PunktPlads): PunktLinje {
  return {
    href: `${addressOfFile(moede.file)}#${punkt.id}`,
    dato: moede.dato,
    moede: moede.status === 'udkast' ? `${moedeTitel(portal, moede)} (udkast)` : moedeTitel(portal, moede),
    nr: punkt.nr,
    titel: punkt.titel,
    udfald: fakta.udfald ?? [],
  };
}

/** The newest meetings up to a day. */
export function nyesteMoeder(portal: PortalIndex, dato: string, antal: number): MoedeLinje[] {
  const next = portal.nyeste.findIndex((moede) => moede.dato <= dato);
  return (next === -1 ? [] : portal.nyeste.slice(next, next + antal)).map((moede) => moedeLinje(portal, moede));
}

/** The meetings of a year, newest first. */
export function moederInYear(portal: PortalIndex, aar: string): MoedeLinje[] {
  return portal.nyeste.filter(({ dato }) => aarOf(dato) === aar).map((moede) => moedeLinje(portal, moede));
}

/** The meetings of a body, newest first. */
export function moederOfOrgan(portal: PortalIndex, organ: string): MoedeLinje[] {
  return [...(portal.moederByOrgan.get(organ) ?? [])].reverse().map((moede) => moedeLinje(portal, moede));
}

/** Years that have meetings, newest first, with how many. */
export function moederPerYear(portal: PortalIndex): { aar: string; antal: number }[] {
  return [...groupBy(portal.nyeste, ({ dato }) => aarOf(dato))].map(([aar, moeder]) => ({ aar, antal: moeder.length }));
}

/** A region with its bodies that have meetings, and how many. */
export interface RegionMoeder {
  id: string;
  navn: string;
  organer: { href: string; navn: string; antal: number }[];
}

/** Bodies that have meetings, by region in the portal's order. */
export function moederPerOrgan(portal: PortalIndex): RegionMoeder[] {
  const withMoeder = portal.organer.filter(({ id }) => portal.moederByOrgan.has(id));
  const byRegion = groupBy(withMoeder, ({ region }) => region);
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id,
      navn: regionNavn(portal, id),
      organer: (byRegion.get(id) ?? []).map((organ) => ({
        href: `/moeder/${organ.id}/`,
        navn: organTitel(portal, organ.id),
        antal: portal.moederByOrgan.get(organ.id)?.length ?? 0,
      })),
    }));
}

/** Ids of regions: those the portal is about first, in its order. */
export function orderedRegioner(portal: PortalIndex): string[] {
  return [...new Set([...portal.indstillinger.regioner, ...portal.regioner.map(({ id }) => id)])];
}

/** Items with an outcome, newest meeting first, in the order of each meeting. */
export function beslutninger(portal: PortalIndex, aar?: string, most = Infinity): PunktLinje[] {
  return portal.nyeste
    .filter(({ dato }) => aar === undefined || aarOf(dato) === aar)
    .flatMap(pladserOf)
    .filter(({ fakta }) => fakta.udfald !== undefined)
    .slice(0, most)
    .map((plads) => punktLinje(portal, plads));
}

/** The timeline of a matter or an agreement: its items, oldest first. */
export function tidslinje(portal: PortalIndex, pladser: readonly PunktPlads[] = []): PunktLinje[] {
  return sortByKey(pladser, ({ moede }) => moede.dato).map((plads) => punktLinje(portal, plads));
}

function regionOf(organ: string): string {
  return organ.split('/')[0] ?? '';
}
