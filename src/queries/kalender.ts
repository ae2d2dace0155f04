import { addressOfFile } from '../model/adresse.ts';
import { formatDato } from '../model/dato.ts';
import { STATUS, type Moede } from '../model/moede.ts';
import { capitalize, formatSaetning } from '../model/saetning.ts';
import { groupBy, sortByKey } from '../model/sortering.ts';
import { formatTid } from '../model/tid.ts';
import type { Begivenhedslinje, Kalendermaaned } from '../model/visning.ts';
import { moedeNavn, regionBeside } from './lister.ts';
import { organTitel } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** Coming meetings from the next one on, and the newest of those that were, newest first. */
export interface KalenderVisning {
  kommende: Kalendermaaned[];
  tidligere: Kalendermaaned[];
}

const MOST_EARLIER = 50;

/** The calendar on a day. */
export function getKalender(portal: PortalIndex, dato: string): KalenderVisning {
  const all = begivenheder(portal);
  const split = all.findIndex((begivenhed) => begivenhed.dato >= dato);
  const before = split === -1 ? all : all.slice(0, split);
  return {
    kommende: byMonth(kommendeMoeder(portal, dato)),
    tidligere: byMonth(before.slice(-MOST_EARLIER).reverse()),
  };
}

/** Coming meetings on a day, the next one first. */
export function kommendeMoeder(portal: PortalIndex, dato: string): Begivenhedslinje[] {
  return begivenheder(portal).filter((begivenhed) => begivenhed.dato >= dato);
}

function byMonth(list: readonly Begivenhedslinje[]): Kalendermaaned[] {
  return [...groupBy(list, ({ dato }) => dato.slice(0, 7))].map(([maaned, begivenheder]) => ({
    titel: capitalize(formatDato(maaned)),
    begivenheder,
  }));
}

/** Meetings on the portal and those its papers announce, in the order of days. */
function begivenheder(portal: PortalIndex): Begivenhedslinje[] {
  const all = portal.moeder.flatMap((moede) => [onPortal(portal, moede), ...announcedBy(portal, moede)]);
  return sortByKey(all, ({ dato, navn }) => `${dato} ${navn}`);
}

function onPortal(portal: PortalIndex, moede: Moede): Begivenhedslinje {
  const { dato, status, tid, slut, sted, file } = moede;
  const kort = [STATUS[status].navn, tid && formatTid(tid, slut)];
  return {
    dato,
    navn: withRegion(portal, moedeNavn(portal, moede), moede.organ),
    href: addressOfFile(file),
    kort: formatSaetning(kort),
    note: formatSaetning([...kort, sted]),
    sket: status === 'udkast' || status === 'godkendt',
  };
}

/** The next meeting that a paper announces, unless its own paper is here. */
function announcedBy(portal: PortalIndex, { naesteMoede: naeste, organ, dato, file }: Moede): Begivenhedslinje[] {
  if (!naeste || portal.moederByOrgan.get(organ)?.some((moede) => moede.dato === naeste.dato)) return [];
  const where = formatSaetning([naeste.tid && formatTid(naeste.tid), naeste.sted]);
  const source = `Nævnt i papirerne fra mødet den ${formatDato(dato)}. Mødets egne papirer er ikke på portalen.`;
  return [
    {
      dato: naeste.dato,
      navn: withRegion(portal, organTitel(portal, organ), organ),
      href: addressOfFile(file),
      kort: 'Nævnt i andre papirer. Mødets egne er ikke på portalen.',
      note: [where, source, naeste.note].filter(Boolean).join(' '),
      sket: false,
    },
  ];
}

function withRegion(portal: PortalIndex, navn: string, organ: string): string {
  return [navn, regionBeside(portal, organ)].filter(Boolean).join(', ');
}
