import { formatDato, formatPeriode } from '../model/dato.ts';
import { ORGANTYPER, RELATIONER, type Medlem, type Organ } from '../model/organ.ts';
import { groupBy, sortByDa } from '../model/sortering.ts';
import type { Henvisningslink, MedlemVisning, OrganGren, OrganVisning, Oplysning } from '../model/visning.ts';
import { renderTekst } from './tekst.ts';
import { orderedRegioner } from './lister.ts';
import { organTitel, regionNavn, tilhoer } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** Everything the page of a body shows besides its meetings; reads and renders its text. */
export function getOrganVisning(portal: PortalIndex, organ: Organ): OrganVisning {
  return {
    titel: organTitel(portal, organ.id),
    type: ORGANTYPER[organ.type],
    oplysninger: oplysninger(portal, organ),
    medlemmer: (organ.medlemmer ?? []).map((medlem) => visMedlem(portal, medlem)),
    tekst: renderTekst(organ.file),
  };
}

function oplysninger(portal: PortalIndex, organ: Organ): Oplysning[] {
  const under = portal.organer.filter(({ overordnet }) => overordnet === organ.id);
  const links = (ids: (string | undefined)[]) => ids.flatMap((id) => (id ? [organLink(portal, id)] : []));
  const text = (tekst: string | undefined) => (tekst ? [{ tekst, href: undefined }] : []);
  const all: Oplysning[] = [
    { navn: 'Kaldes også', links: (organ.aliaser ?? []).map((tekst) => ({ tekst, href: undefined })) },
    { navn: 'Hører under', links: links([organ.overordnet]) },
    { navn: 'Over', links: links(under.map(({ id }) => id)) },
    ...relationer(portal, organ),
    { navn: 'Mødes', links: text(organ.moedefrekvens) },
    { navn: 'Periode', links: text(organ.gyldig && formatPeriode(organ.gyldig)) },
    { navn: 'Afløst af', links: links([organ.efterfoelger]) },
  ];
  return all.filter((item) => item.links.length > 0);
}

/** Relations from both ends, those of one kind together. */
function relationer(portal: PortalIndex, organ: Organ): Oplysning[] {
  const byName = new Map<string, Henvisningslink[]>();
  const add = (navn: string, id: string) => byName.set(navn, [...(byName.get(navn) ?? []), organLink(portal, id)]);
  for (const { type, organ: other } of organ.relationer ?? []) add(RELATIONER[type].navn, other);
  for (const other of portal.organer)
    for (const relation of other.relationer ?? [])
      if (relation.organ === organ.id) add(RELATIONER[relation.type].omvendt, other.id);
  return [...byName].map(([navn, links]) => ({ navn, links }));
}

function visMedlem(portal: PortalIndex, medlem: Medlem): MedlemVisning {
  const { navn, kommune, rolle, kilde } = medlem;
  const periode = medlemsperiode(medlem);
  return { navn, kommune, rolle, kilde, periode, tilhoer: tilhoer(portal, medlem) };
}

/** The period of a seat in words, as far as its source gives it. */
export function medlemsperiode(medlem: Medlem): string {
  return formatPeriode(medlem) || (medlem.pr ? `pr. ${formatDato(medlem.pr)}` : 'periode ikke oplyst');
}

/** A body as a link with its full name. */
export function organLink(portal: PortalIndex, id: string): Henvisningslink {
  return { tekst: organTitel(portal, id), href: portal.organById.has(id) ? `/organer/${id}/` : undefined };
}

/** Bodies by region, in the portal's order, with a link to the region's tree. */
export function organerByRegion(portal: PortalIndex) {
  const byRegion = groupBy(portal.organer, ({ region }) => region);
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id,
      navn: regionNavn(portal, id),
      organisation: { tekst: `Organisationen i ${regionNavn(portal, id)} som træ`, href: `/organisation/${id}/` },
      organer: (byRegion.get(id) ?? []).map((organ) => ({
        tekst: organTitel(portal, organ.id),
        href: `/organer/${organ.id}/`,
        note: ORGANTYPER[organ.type],
      })),
    }));
}

/** The bodies of a region as a tree: those that answer to none in the region are its roots. */
export function organTrae(portal: PortalIndex, region: string): OrganGren[] {
  const organer = portal.organer.filter((organ) => organ.region === region);
  const ids = new Set(organer.map(({ id }) => id));
  const branch = (organ: Organ): OrganGren => ({
    href: `/organer/${organ.id}/`,
    navn: organTitel(portal, organ.id),
    type: [ORGANTYPER[organ.type].toLowerCase(), ophoert(organ)].filter(Boolean).join(', '),
    relationer: (organ.relationer ?? []).map(({ type, organ: other }) => ({
      navn: RELATIONER[type].navn.toLowerCase(),
      organ: organLink(portal, other),
    })),
    under: organer.filter(({ overordnet }) => overordnet === organ.id).map(branch),
  });
  const roots = organer.filter(({ overordnet }) => overordnet === undefined || !ids.has(overordnet));
  const order = Object.keys(ORGANTYPER);
  return sortByDa(roots, ({ type, navn }) => `${order.indexOf(type)} ${navn}`).map(branch);
}

/** A body that has a successor or an end is said to be over, also when no source gives the day. */
function ophoert(organ: Organ): string {
  if (organ.gyldig?.til) return `til ${formatDato(organ.gyldig.til)}`;
  return organ.efterfoelger ? 'nedlagt' : '';
}
