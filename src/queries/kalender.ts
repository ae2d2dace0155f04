import { formatDato } from '../model/dato.ts';
import { formatTid } from '../model/tid.ts';
import { addressOfFile } from '../model/adresse.ts';
import { sortByKey } from '../model/sortering.ts';
import type { Begivenhedslinje } from '../model/visning.ts';
import { moedeTitel, organNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** Coming meetings from the next one on, and the newest of those that were. */
export interface KalenderVisning {
  kommende: Begivenhedslinje[];
  tidligere: Begivenhedslinje[];
}

const MOST_EARLIER = 50;

/** The calendar on a day. */
export function getKalender(portal: PortalIndex, dato: string): KalenderVisning {
  const all = begivenheder(portal);
  const next = all.findIndex((begivenhed) => begivenhed.dato >= dato);
  const split = next === -1 ? all.length : next;
  return { kommende: all.slice(split), tidligere: all.slice(Math.max(0, split - MOST_EARLIER), split).reverse() };
}

/** Meetings on the portal and those its papers announce, in the order of days. */
function begivenheder(portal: PortalIndex): Begivenhedslinje[] {
  const held = portal.moeder.map((moede) => ({
    dato: moede.dato,
    tekst: moedeTitel(portal, moede),
    href: addressOfFile(moede.file),
    note: [
      moede.status === 'aflyst' ? 'Aflyst' : '',
      moede.tid ? formatTid(moede.tid, moede.slut) : '',
      moede.sted ?? '',
    ]
      .filter(Boolean)
      .join(', '),
  }));
  const announced = portal.moeder.flatMap(({ naesteMoede, organ, dato, file }) =>
    naesteMoede && !portal.moedeById.has(`${organ}/${naesteMoede.dato}`)
      ? [
          {
            dato: naesteMoede.dato,
            tekst: `${organNavn(portal, organ)}, ${formatDato(naesteMoede.dato)}`,
            href: addressOfFile(file),
            note: [
              naesteMoede.tid ? formatTid(naesteMoede.tid) : '',
              naesteMoede.sted ?? '',
              `Nævnt på mødet den ${formatDato(dato)}`,
              naesteMoede.note ?? '',
            ]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : [],
  );
  return sortByKey([...held, ...announced], ({ dato, tekst }) => `${dato} ${tekst}`);
}
