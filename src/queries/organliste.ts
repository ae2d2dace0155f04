import { formatAntal } from '../model/antal.ts';
import { ORGANTYPER, type Organ } from '../model/organ.ts';
import { groupBy } from '../model/sortering.ts';
import { orderedRegioner } from './lister.ts';
import { organTitel, regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** Bodies by region, in the portal's order, with a link to the region's tree. */
export function organerByRegion(portal: PortalIndex) {
  const byRegion = groupBy(portal.organer, ({ region }) => region);
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id,
      navn: regionNavn(portal, id),
      organisation: { tekst: `Tegning af organisationen, ${regionNavn(portal, id)}`, href: `/organisation/${id}/` },
      organer: byKind(byRegion.get(id) ?? []).map((organ) => ({
        tekst: organTitel(portal, organ.id),
        navn: heardAs(portal, organ),
        href: `/organer/${organ.id}/`,
        note: noteOn(portal, organ),
      })),
    }));
}

/** Bodies in the order of their kinds; those of one kind keep theirs. */
function byKind(organer: readonly Organ[]): Organ[] {
  const kinds = Object.keys(ORGANTYPER);
  return [...organer].sort((a, b) => kinds.indexOf(a.type) - kinds.indexOf(b.type));
}

/** A name that bodies of several regions have, with its region. */
function heardAs(portal: PortalIndex, { id, region, navn }: Organ): string | undefined {
  const isShared = portal.organer.some((other) => other.navn === navn && other.id !== id);
  return isShared ? `${organTitel(portal, id)}, ${regionNavn(portal, region)}` : undefined;
}

/** `Administrativt organ, 2 møder`. */
function noteOn(portal: PortalIndex, { id, type }: Organ): string {
  const antal = portal.moederByOrgan.get(id)?.length ?? 0;
  return antal > 0 ? `${ORGANTYPER[type]}, ${formatAntal(antal, 'møde', 'møder')}` : ORGANTYPER[type];
}
