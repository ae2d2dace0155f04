import { ORGANTYPER, RELATIONER, type Organ, type Relationstype } from '../model/organ.ts';
import {
  belaegByOrgan,
  findes,
  organisationsaar,
  tidsrumOf,
  touches,
  type Belaeg,
  type Tidsrum,
} from '../model/organ-i-tid.ts';
import { groupBy, sortByDa } from '../model/sortering.ts';
import type { Henvisningslink } from '../model/visning.ts';
import type { OrganGren, OrganisationVisning, OrganNode } from '../model/visning-organisation.ts';
import { organTitel, regionNavn } from './navne.ts';
import { describeBelaeg, describeResume, whyLeftOut } from './organisation-ord.ts';
import type { PortalIndex } from './portal-index.ts';

/** The bodies of a region in a stretch of days, with their neighbours in other regions. */
interface Udsnit {
  portal: PortalIndex;
  region: string;
  aar: string | undefined;
  belaeg: ReadonlyMap<string, Belaeg[]>;
  organer: Organ[];
}

/** The organisation of a region in a year, or on a day. */
export function getOrganisation(
  portal: PortalIndex,
  region: string,
  tid: { aar: string } | { dag: string },
): OrganisationVisning {
  const aar = 'aar' in tid ? tid.aar : undefined;
  const tidsrum = 'aar' in tid ? tidsrumOf(tid.aar) : { fra: tid.dag, til: tid.dag };
  const belaeg = belaegByOrgan(portal);
  const there = portal.organer.filter((organ) => findes(organ, belaeg.get(organ.id) ?? [], tidsrum));
  const near = neighbours(there, region);
  const organer = sortByKind(there.filter(({ id }) => near.has(id)));
  const own = portal.organer.filter((organ) => organ.region === region);
  const udsnit = { portal, region, aar, belaeg, organer };
  const nodes = organer.map((organ) => nodeOf(udsnit, organ, tidsrum));
  return {
    region: regionNavn(portal, region),
    titel: ['Organisation:', regionNavn(portal, region), aar].filter(Boolean).join(' '),
    resume: describeResume(tid, own, belaeg),
    aar,
    tider: tiderOf(portal, region, aar),
    organer: nodes,
    forbindelser: forbindelserOf(udsnit),
    trae: treeOf(udsnit, nodes),
    udeladt: own
      .filter((organ) => !organer.includes(organ))
      .map((organ) => ({ organ: linkTo(portal, organ.id), noter: whyLeftOut(portal, organ, tidsrum) })),
    belaeg: own
      .map(({ id }) => ({ id, told: (belaeg.get(id) ?? []).filter((one) => touches(one, tidsrum)) }))
      .filter(({ told }) => aar !== undefined && told.length > 0)
      .map(({ id, told }) => ({ organ: linkTo(portal, id), noter: describeBelaeg(portal, id, told) })),
  };
}

/** The bodies of a region, and those elsewhere that one of them stands under, above or beside. */
function neighbours(organer: readonly Organ[], region: string): Set<string> {
  const own = new Set(organer.filter((organ) => organ.region === region).map(({ id }) => id));
  const edges = organer.flatMap(({ id, overordnet, relationer = [] }) =>
    [overordnet, ...relationer.map(({ organ }) => organ)].flatMap((other) => (other ? [[id, other]] : [])),
  );
  return new Set([...own, ...edges.filter((ends) => ends.some((id) => own.has(id))).flat()]);
}

function sortByKind(organer: readonly Organ[]): Organ[] {
  const order = Object.keys(ORGANTYPER);
  return sortByDa(organer, ({ type, navn }) => `${order.indexOf(type)} ${navn}`);
}

function nodeOf({ portal, region, aar, belaeg }: Udsnit, organ: Organ, tidsrum: Tidsrum): OrganNode {
  const art = ORGANTYPER[organ.type];
  const where = organ.region === region ? '' : `, ${regionNavn(portal, organ.region)}`;
  return {
    id: organ.id,
    href: `/organer/${organ.id}/`,
    navn: organTitel(portal, organ.id),
    type: organ.type,
    art: `${art}${where}`,
    artIListe: `${art.toLowerCase()}${where}`,
    overordnet: organ.overordnet,
    belagt: aar !== undefined && (belaeg.get(organ.id) ?? []).some((one) => touches(one, tidsrum)),
  };
}

/** Each relation once, when both its ends are there and one belongs to the region. */
function forbindelserOf({ organer, region }: Udsnit): { fra: string; til: string; type: Relationstype }[] {
  const byId = new Map(organer.map((organ) => [organ.id, organ]));
  const all = organer.flatMap(({ id, relationer = [] }) =>
    relationer.map(({ type, organ }) => ({ fra: id, til: organ, type })),
  );
  const inside = all.filter(({ fra, til }) => fra !== til && [fra, til].some((id) => byId.get(id)?.region === region));
  const shown = inside.filter(({ til }) => byId.has(til));
  return [...groupBy(shown, ({ fra, til, type }) => `${fra} ${type} ${til}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

/** The same bodies as a tree: those that answer to none of them are its roots. */
function treeOf(udsnit: Udsnit, nodes: readonly OrganNode[]): OrganGren[] {
  const branch = (node: OrganNode): OrganGren => ({
    organ: node,
    relationer: udsnit.organer.filter(({ id }) => id === node.id).flatMap((organ) => relationerOf(udsnit, organ)),
    under: nodes.filter(({ overordnet }) => overordnet === node.id).map(branch),
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const roots = nodes.filter(({ overordnet }) => overordnet === undefined || !ids.has(overordnet)).map(branch);
  return [...roots.filter(({ under }) => under.length > 0), ...roots.filter(({ under }) => under.length === 0)];
}

/**
 * What a body has to do with others, in words. Also what cannot be drawn: a relation with a body that is not there, and a
 * body above it that is not. Of a body elsewhere only what concerns the region.
 */
function relationerOf(udsnit: Udsnit, { region, overordnet, relationer = [] }: Organ): OrganGren['relationer'] {
  const { portal, organer } = udsnit;
  const isThere = (other: string) => organer.some((one) => one.id === other);
  const told = relationer.filter(({ organ }) => [region, regionOf(portal, organ)].includes(udsnit.region));
  const link = (other: string): Henvisningslink => {
    const { tekst, href } = linkTo(portal, other);
    return { tekst: isThere(other) ? tekst : `${tekst} (ikke med)`, href };
  };
  const above = overordnet && region === udsnit.region && !isThere(overordnet) ? [link(overordnet)] : [];
  const beside = Object.entries(RELATIONER).map(([art, { navn }]) => ({
    navn: navn.toLowerCase(),
    organer: told.filter(({ type }) => type === art).map(({ organ }) => link(organ)),
  }));
  return [{ navn: 'hører under', organer: above }, ...beside].filter((relation) => relation.organer.length > 0);
}

function regionOf(portal: PortalIndex, id: string): string | undefined {
  return portal.organById.get(id)?.region;
}

function linkTo(portal: PortalIndex, id: string): Henvisningslink {
  return { tekst: organTitel(portal, id), href: portal.organById.has(id) ? `/organer/${id}/` : undefined };
}

function tiderOf(portal: PortalIndex, region: string, shown: string | undefined): Henvisningslink[] {
  const years = organisationsaar(portal).flatMap((one) => (one.region === region ? [one.aar] : []));
  const now = { tekst: 'I dag', href: shown === undefined ? undefined : `/organisation/${region}/` };
  return [
    now,
    ...years.map((aar) => ({ tekst: aar, href: aar === shown ? undefined : `/organisation/${region}/${aar}/` })),
  ];
}
