import { formatDato, formatPeriode } from '../model/dato.ts';
import { addressOfFile } from '../model/adresse.ts';
import { findRegionOf, type Kommune } from '../model/region.ts';
import { groupBy } from '../model/sortering.ts';
import type { KommuneVisning } from '../model/visning.ts';
import { moedeLinje, orderedRegioner } from './lister.ts';
import { medlemsperiode } from './organ.ts';
import { organTitel, regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** What the portal's papers say of a municipality: its regions, its seats and the meetings it came to. */
export function getKommuneVisning(portal: PortalIndex, kommune: Kommune): KommuneVisning {
  const moeder = portal.moederByKommune.get(kommune.id) ?? [];
  const came = new Set(moeder);
  const afbud = (portal.afbudByKommune.get(kommune.id) ?? []).filter((moede) => !came.has(moede));
  return {
    titel: `${kommune.navn} Kommune`,
    resume: `Møder, pladser i organer og region for ${kommune.navn} Kommune.`,
    stavemaader: kommune.stavemaader ?? [],
    regioner: kommune.regioner.map(({ region, ...periode }) => ({
      navn: portal.regionById.get(region)?.navn ?? region,
      periode: formatPeriode(periode),
    })),
    medlemskaber: portal.organer.flatMap((organ) =>
      (organ.medlemmer ?? [])
        .filter((medlem) => medlem.kommune === kommune.id)
        .map((medlem) => ({
          organ: { tekst: organTitel(portal, organ.id), href: `/organer/${organ.id}/` },
          tekst: [medlem.navn, medlem.rolle, medlemsperiode(medlem)].filter(Boolean).join(', '),
        })),
    ),
    moeder: moeder.map((moede) => moedeLinje(portal, moede)),
    afbud: afbud.map(({ dato, file, organ }) => ({
      tekst: `${organTitel(portal, organ)}, ${formatDato(dato)}`,
      href: addressOfFile(file),
    })),
  };
}

/** Municipalities by the region they belong to on a day, in the portal's order of regions. */
export function kommunerByRegion(
  portal: PortalIndex,
  dato: string,
): { id: string; navn: string; kommuner: { tekst: string; href: string }[] }[] {
  const byRegion = groupBy(portal.kommuner, (kommune) => findRegionOf(kommune, dato) ?? '');
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id,
      navn: regionNavn(portal, id),
      kommuner: (byRegion.get(id) ?? []).map(({ id: kommune, navn }) => ({
        tekst: navn,
        href: `/kommuner/${kommune}/`,
      })),
    }));
}
