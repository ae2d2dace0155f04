import { aftaletid, AFTALETID } from '../model/aftaletid.ts';
import { addressOfBilagFile } from '../model/links.ts';
import { formatDatoLang, formatPeriode, isWithin } from '../model/dato.ts';
import { AFTALESTATUS, DELTYPER, type Rammeaftale } from '../model/rammeaftale.ts';
import { groupBy } from '../model/sortering.ts';
import type { AftaleLinje, AftalePaaDag, AftaleVisning, Henvisningslink, Oplysning } from '../model/visning.ts';
import { aarshjulVisning } from './aarshjul.ts';
import { formatMangler, visTrin } from './godkendelse.ts';
import { orderedRegioner } from './lister.ts';
import { regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';
import { renderTekst } from './tekst.ts';

/** An agreement as a line of a list. */
export function aftaleLinje(portal: PortalIndex, aftale: Rammeaftale): AftaleLinje {
  return {
    href: `/rammeaftaler/${aftale.id}/`,
    titel: aftale.titel,
    region: regionNavn(portal, aftale.region),
    periode: aftale.periode ? formatPeriode(aftale.periode) : 'fremgår ikke af kilden',
    status: aftale.status ? AFTALESTATUS[aftale.status] : 'fremgår ikke af kilden',
  };
}

/** The same with how its period lies to a day. */
function aftaleOnDay(portal: PortalIndex, aftale: Rammeaftale, today: string): AftalePaaDag {
  const tid = aftaletid(aftale, today);
  return {
    ...aftaleLinje(portal, aftale),
    naar: aftale.periode ? formatPeriode(aftale.periode) : 'periode uoplyst',
    tid: AFTALETID[tid],
    gaelder: tid === 'gaelder',
  };
}

/** Everything the page of an agreement shows on a day besides its items; reads and renders its text. */
export function getAftaleVisning(portal: PortalIndex, aftale: Rammeaftale, today: string): AftaleVisning {
  const { dele = [], fokusomraader = [], frister = [], kilde, file } = aftale;
  return {
    ...aftaleOnDay(portal, aftale, today),
    oplysninger: afloesning(portal, aftale),
    dele: dele.map(({ type, nr, titel, fil }) => ({ type: DELTYPER[type], nr, titel, href: addressBeside(file, fil) })),
    fokusomraader,
    frister: frister.map(({ dato, naar = '', hvad }) => ({
      naar: dato ? formatDatoLang(dato) : naar,
      passeret: dato === undefined ? undefined : dato < today,
      hvad,
    })),
    trin: visTrin(portal, aftale, today),
    mangler: formatMangler(portal, aftale, today),
    aarshjul: portal.aarshjul.filter((hjul) => isOf(aftale, hjul)).map((hjul) => aarshjulVisning(portal, hjul)),
    original: kilde?.fil ? { tekst: kilde.fil, href: addressBeside(file, kilde.fil) } : undefined,
    tekst: renderTekst(file),
  };
}

function addressBeside(file: string, fil: string | undefined): string | undefined {
  return fil && addressOfBilagFile(`${file.replace(/\.md$/, '')}/${fil}`);
}

/** The agreements before and after, each told by the later one. */
function afloesning(portal: PortalIndex, { id, erstatter }: Rammeaftale): Oplysning[] {
  const later = portal.rammeaftaler.filter((aftale) => aftale.erstatter === id);
  return [
    { navn: 'Erstatter', links: erstatter ? [aftaleLink(portal, erstatter)] : [] },
    { navn: 'Erstattes af', links: later.map((aftale) => aftaleLink(portal, aftale.id)) },
  ].filter(({ links }) => links.length > 0);
}

function isOf({ region, periode }: Rammeaftale, hjul: PortalIndex['aarshjul'][number]): boolean {
  return region === hjul.region && periode !== undefined && isWithin(`${hjul.aar}-06-30`, periode);
}

function aftaleLink(portal: PortalIndex, id: string): Henvisningslink {
  return { tekst: portal.aftaleById.get(id)?.titel ?? id, href: `/rammeaftaler/${id}/` };
}

/** Agreements by region, in the portal's order, the newest first. */
export function aftalerByRegion(
  portal: PortalIndex,
  today: string,
): { id: string; navn: string; aftaler: AftalePaaDag[] }[] {
  const byRegion = groupBy(portal.rammeaftaler, ({ region }) => region);
  return orderedRegioner(portal).flatMap((id) => {
    const aftaler = byRegion.get(id)?.map((aftale) => aftaleOnDay(portal, aftale, today));
    return aftaler ? [{ id, navn: regionNavn(portal, id), aftaler }] : [];
  });
}
