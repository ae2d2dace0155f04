import { addressOfBilagFile } from '../model/links.ts';
import { formatDato, formatPeriode, isWithin } from '../model/dato.ts';
import { AFTALESTATUS, DELTYPER, type Rammeaftale } from '../model/rammeaftale.ts';
import type { AftaleLinje, AftaleVisning, Henvisningslink } from '../model/visning.ts';
import { aarshjulVisning } from './aarshjul.ts';
import { referenceLink, regionNavn } from './navne.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';
import { renderTekst } from './tekst.ts';

/** An agreement as a line of a list. */
export function aftaleLinje(portal: PortalIndex, aftale: Rammeaftale): AftaleLinje {
  return {
    href: `/rammeaftaler/${aftale.id}/`,
    titel: aftale.titel,
    region: regionNavn(portal, aftale.region),
    periode: (aftale.periode && periodeTekst(aftale.periode)) ?? 'Perioden fremgår ikke af kilden',
    status: aftale.status ? AFTALESTATUS[aftale.status] : 'Status fremgår ikke af kilden',
  };
}

/** `2016`, or `2021–2022`. */
function periodeTekst({ fra, til }: { fra: string; til: string }): string {
  return fra === til ? formatDato(fra) : formatPeriode({ fra, til });
}

/** Everything the page of an agreement shows besides its items; reads and renders its text. */
export function getAftaleVisning(portal: PortalIndex, aftale: Rammeaftale): AftaleVisning {
  const folder = aftale.file.replace(/\.md$/, '');
  return {
    ...aftaleLinje(portal, aftale),
    oplysninger: [{ navn: 'Afløser', links: aftale.erstatter ? [aftaleLink(portal, aftale.erstatter)] : [] }].filter(
      ({ links }) => links.length > 0,
    ),
    dele: (aftale.dele ?? []).map(({ type, nr, titel, fil }) => ({
      type: DELTYPER[type],
      nr,
      titel,
      href: fil && addressOfBilagFile(`${folder}/${fil}`),
    })),
    fokusomraader: aftale.fokusomraader ?? [],
    frister: (aftale.frister ?? []).map(({ dato, naar, hvad }) => ({
      naar: dato ? formatDato(dato) : (naar ?? ''),
      hvad,
    })),
    trin: (aftale.godkendelse ?? []).map(({ trin, organ, dato, moede, resultat }) => ({
      trin,
      organ: organLink(portal, organ),
      dato: dato && formatDato(dato),
      moede: moede ? referenceLink(portal, moede) : undefined,
      resultat,
    })),
    aarshjul: portal.aarshjul
      .filter(
        ({ region, aar }) => region === aftale.region && aftale.periode && isWithin(`${aar}-06-30`, aftale.periode),
      )
      .map((aarshjul) => aarshjulVisning(portal, aarshjul)),
    tekst: renderTekst(aftale.file),
  };
}

function aftaleLink(portal: PortalIndex, id: string): Henvisningslink {
  return { tekst: portal.aftaleById.get(id)?.titel ?? id, href: `/rammeaftaler/${id}/` };
}

/** Agreements in force on a day, in the portal's order. */
export function gaeldendeAftaler(portal: PortalIndex, dato: string): AftaleLinje[] {
  return portal.rammeaftaler
    .filter(({ periode }) => periode && isWithin(dato, periode))
    .map((aftale) => aftaleLinje(portal, aftale));
}

/** All agreements, newest first. */
export function alleAftaler(portal: PortalIndex): AftaleLinje[] {
  return portal.rammeaftaler.map((aftale) => aftaleLinje(portal, aftale));
}
