import { bogstavId, bogstavOf } from '../model/bogstav.ts';
import { findRegionOf, type Kommune } from '../model/region.ts';
import { groupBy } from '../model/sortering.ts';
import type { Bogstavgruppe, Springlink } from '../model/visning.ts';
import { orderedRegioner } from './lister.ts';
import { regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** Municipalities from A to Å, `aa` among the last. */
export function kommunerByLetter(portal: PortalIndex): Bogstavgruppe<Springlink>[] {
  return [...groupBy(portal.kommuner, ({ navn }) => bogstavOf(navn))].map(([bogstav, list]) => ({
    bogstav,
    id: bogstavId(bogstav),
    ord: list.map(kommuneLink),
  }));
}

/** Municipalities by the region they belong to on a day, in the portal's order of regions. */
export function kommunerByRegion(
  portal: PortalIndex,
  dato: string,
): { id: string; navn: string; kommuner: Springlink[] }[] {
  const byRegion = groupBy(portal.kommuner, (kommune) => findRegionOf(kommune, dato) ?? '');
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id: `region-${id}_`,
      navn: portal.regionById.get(id)?.navn ?? regionNavn(portal, id),
      kommuner: (byRegion.get(id) ?? []).map(kommuneLink),
    }));
}

function kommuneLink({ id, navn }: Kommune): Springlink {
  return { tekst: navn, href: `/kommuner/${id}/` };
}
