import type { Sag } from '../model/sag.ts';
import { groupBy } from '../model/sortering.ts';
import type { SagVisning } from '../model/visning.ts';
import { orderedRegioner, tidslinje } from './lister.ts';
import { regionNavn } from './navne.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';
import { renderTekst } from './tekst.ts';

/** Everything the page of a matter shows; reads and renders its text. */
export function getSagVisning(portal: PortalIndex, sag: Sag): SagVisning {
  const pladser = portal.punkterBySag.get(sag.id) ?? [];
  const organer = new Set([...pladser.map(({ moede }) => moede.organ), ...(sag.organer ?? [])]);
  return {
    region: regionNavn(portal, sag.region),
    organer: [...organer].map((id) => organLink(portal, id)),
    punkter: tidslinje(portal, pladser),
    tekst: renderTekst(sag.file),
  };
}

/** Matters by region, in the portal's order. */
export function sagerByRegion(
  portal: PortalIndex,
): { id: string; navn: string; sager: { tekst: string; href: string; note: string }[] }[] {
  const byRegion = groupBy(portal.sager, ({ region }) => region);
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id,
      navn: regionNavn(portal, id),
      sager: (byRegion.get(id) ?? []).map(({ id: sag, titel, resume }) => ({
        tekst: titel,
        href: `/sager/${sag}/`,
        note: resume,
      })),
    }));
}
