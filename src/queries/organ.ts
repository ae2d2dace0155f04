import { formatPeriode, lastDayOf } from '../model/dato.ts';
import { ORGANTYPER, RELATIONER, type Organ } from '../model/organ.ts';
import type { Henvisningslink, OrganVisning, Oplysning } from '../model/visning.ts';
import { renderTekst } from './tekst.ts';
import { getMedlemstabel } from './medlemmer.ts';
import { organTitel, regionNavn } from './navne.ts';
import { findNaesteMoede, getOrganMoeder } from './organ-moeder.ts';
import type { PortalIndex } from './portal-index.ts';

/** Everything the page of a body shows on a day; reads and renders its text. */
export function getOrganVisning(portal: PortalIndex, organ: Organ, today: string): OrganVisning {
  const region = regionNavn(portal, organ.region);
  return {
    titel: organTitel(portal, organ.id),
    resume: describeOrgan(portal, organ, today),
    region,
    oplysninger: oplysninger(organ),
    plads: plads(portal, organ),
    organisation: { tekst: `Hele organisationen, ${region}`, href: `/organisation/${organ.region}/` },
    naeste: findNaesteMoede(portal, organ.id, today),
    moeder: getOrganMoeder(portal, organ.id),
    medlemmer: getMedlemstabel(portal, organ, today),
    tekst: renderTekst(organ.file),
  };
}

/** `Administrativt organ under DASSOS, afløst af Forretningsudvalget (FU).` */
function describeOrgan(portal: PortalIndex, { type, overordnet, efterfoelger, gyldig }: Organ, today: string): string {
  const over = overordnet ? ` under ${organTitel(portal, overordnet)}` : '';
  const isOver = gyldig?.til !== undefined && lastDayOf(gyldig.til) < today;
  const end = efterfoelger ? `, afløst af ${organTitel(portal, efterfoelger)}` : isOver ? ', findes ikke længere' : '';
  return `${ORGANTYPER[type]}${over}${end}.`;
}

function oplysninger({ aliaser = [], moedefrekvens, gyldig }: Organ): Oplysning[] {
  const text = (tekst: string | undefined) => (tekst ? [{ tekst, href: undefined }] : []);
  return known([
    { navn: 'Kaldes også', links: aliaser.flatMap(text) },
    { navn: 'Mødes', links: text(moedefrekvens) },
    { navn: 'Periode', links: text(gyldig && formatPeriode(gyldig)) },
  ]);
}

function plads(portal: PortalIndex, organ: Organ): Oplysning[] {
  const links = (ids: (string | undefined)[]) => ids.flatMap((id) => (id ? [organLink(portal, id)] : []));
  const where = (isMeant: (other: Organ) => boolean) => links(portal.organer.filter(isMeant).map(({ id }) => id));
  return known([
    { navn: 'Hører under', links: links([organ.overordnet]) },
    { navn: 'Over', links: where(({ overordnet }) => overordnet === organ.id) },
    ...relationer(portal, organ),
    { navn: 'Trådte i stedet for', links: where(({ efterfoelger }) => efterfoelger === organ.id) },
    { navn: 'Afløst af', links: links([organ.efterfoelger]) },
  ]);
}

function known(all: readonly Oplysning[]): Oplysning[] {
  return all.filter(({ links }) => links.length > 0);
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

/** A body as a link with its full name. */
export function organLink(portal: PortalIndex, id: string): Henvisningslink {
  return { tekst: organTitel(portal, id), href: portal.organById.has(id) ? `/organer/${id}/` : undefined };
}
