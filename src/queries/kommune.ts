import { addressOfFile } from '../model/adresse.ts';
import { aarOf, formatPeriode } from '../model/dato.ts';
import type { Moede } from '../model/moede.ts';
import { findRegionOf, type Kommune } from '../model/region.ts';
import { groupBy, sortByKey } from '../model/sortering.ts';
import type { Fremmoede, KommuneVisning } from '../model/visning.ts';
import { moedeNavn, regionBeside } from './lister.ts';
import { medlemsperiode } from './medlemmer.ts';
import { organTitel } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** A list of meetings longer than this is told apart by year. */
const LONG = 24;

/** What the portal's papers say of a municipality: its regions, its seats and the meetings it came to. */
export function getKommuneVisning(portal: PortalIndex, kommune: Kommune, dato: string): KommuneVisning {
  const came = portal.moederByKommune.get(kommune.id) ?? [];
  const afbud = (portal.afbudByKommune.get(kommune.id) ?? []).filter((moede) => !came.includes(moede));
  const moeder = [
    ...came.map((moede) => fremmoede(portal, kommune, moede, 'deltagere')),
    ...afbud.map((moede) => fremmoede(portal, kommune, moede, 'afbud')),
  ];
  const nu = findRegionOf(kommune, dato);
  return {
    titel: `${kommune.navn} Kommune`,
    resume: `Møder, pladser i organer og region for ${kommune.navn} Kommune.`,
    stavemaader: kommune.stavemaader ?? [],
    regioner: kommune.regioner.map(({ region, ...periode }) => ({
      link: { tekst: portal.regionById.get(region)?.navn ?? region, href: organisation(portal, region) },
      periode: `${region === nu && periode.til ? 'nu, ' : ''}${formatPeriode(periode)}`,
    })),
    medlemskaber: medlemskaber(portal, kommune),
    fremmoede: byYear(sortByKey(moeder, (item) => item.dato, -1)),
    antalMoeder: came.length,
    antalAfbud: afbud.length,
  };
}

function organisation(portal: PortalIndex, region: string): string | undefined {
  return portal.organer.some((organ) => organ.region === region) ? `/organisation/${region}/` : undefined;
}

function medlemskaber(portal: PortalIndex, kommune: Kommune): KommuneVisning['medlemskaber'] {
  return portal.organer.flatMap((organ) =>
    (organ.medlemmer ?? [])
      .filter((medlem) => medlem.kommune === kommune.id)
      .map((medlem) => ({
        organ: {
          tekst: [organTitel(portal, organ.id), regionBeside(portal, organ.id)].filter(Boolean).join(', '),
          href: `/organer/${organ.id}/`,
        },
        tekst: [medlem.navn, medlem.rolle, medlemsperiode(medlem)].filter(Boolean).join(', '),
      })),
  );
}

function fremmoede(portal: PortalIndex, kommune: Kommune, moede: Moede, liste: 'deltagere' | 'afbud'): Fremmoede {
  return {
    href: addressOfFile(moede.file),
    dato: moede.dato,
    navn: moedeNavn(portal, moede),
    region: regionBeside(portal, moede.organ),
    hvem: (moede[liste] ?? [])
      .filter((person) => person.kommune === kommune.id)
      .map(({ navn }) => navn)
      .join(', '),
    afbud: liste === 'afbud',
  };
}

function byYear(moeder: readonly Fremmoede[]): KommuneVisning['fremmoede'] {
  if (moeder.length <= LONG) return moeder.length > 0 ? [{ titel: '', moeder: [...moeder] }] : [];
  return [...groupBy(moeder, ({ dato }) => aarOf(dato))].map(([titel, list]) => ({ titel, moeder: list }));
}
