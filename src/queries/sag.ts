import { formatAntal } from '../model/antal.ts';
import { formatDato } from '../model/dato.ts';
import type { Sag } from '../model/sag.ts';
import { groupBy, sortByKey } from '../model/sortering.ts';
import type { SagLinje, SagVisning } from '../model/visning.ts';
import { orderedRegioner, tidslinje } from './lister.ts';
import { organNavn, regionNavn } from './navne.ts';
import { organLink } from './organ.ts';
import type { PortalIndex, PunktPlads } from './portal-index.ts';
import { renderTekst } from './tekst.ts';

/** Everything the page of a matter shows; reads and renders its text. */
export function getSagVisning(portal: PortalIndex, sag: Sag): SagVisning {
  const pladser = portal.punkterBySag.get(sag.id) ?? [];
  const organer = new Set([...pladser.map(({ moede }) => moede.organ), ...(sag.organer ?? [])]);
  return {
    region: regionNavn(portal, sag.region),
    organer: [...organer].map((id) => organLink(portal, id)),
    punkter: tidslinje(portal, pladser),
    forloeb: forloeb(portal, pladser),
    tekst: renderTekst(sag.file),
  };
}

/** `På 3 møder: første gang den 1. marts 2012 i SOCDIR, senest den 18. marts 2013 i DAS`; empty when on none. */
function forloeb(portal: PortalIndex, pladser: readonly PunktPlads[]): string {
  const moeder = sortByKey([...new Set(pladser.map(({ moede }) => moede))], ({ dato }) => dato);
  const [first] = moeder;
  const last = moeder.at(-1);
  if (!first || !last) return '';
  const say = ({ dato, organ }: typeof first) => `den ${formatDato(dato)} i ${organNavn(portal, organ)}`;
  if (first === last) return `På ét møde, ${say(first)}`;
  return `På ${formatAntal(moeder.length, 'møde', 'møder')}: første gang ${say(first)}, senest ${say(last)}`;
}

/** Matters by region, in the portal's order. */
export function sagerByRegion(portal: PortalIndex): { id: string; navn: string; sager: SagLinje[] }[] {
  const byRegion = groupBy(portal.sager, ({ region }) => region);
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id: `${id}_`,
      navn: regionNavn(portal, id),
      sager: (byRegion.get(id) ?? []).map((sag) => ({
        href: `/sager/${sag.id}/`,
        titel: sag.titel,
        resume: sag.resume,
        forloeb: forloeb(portal, portal.punkterBySag.get(sag.id) ?? []),
      })),
    }));
}
