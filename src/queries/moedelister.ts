import { beslutningsaar } from '../model/adresser.ts';
import { aarOf, maanedsnavn } from '../model/dato.ts';
import type { Moede } from '../model/moede.ts';
import { capitalize } from '../model/saetning.ts';
import { groupBy } from '../model/sortering.ts';
import type { MoedeGruppe, MoedeLinje, Springlink } from '../model/visning.ts';
import { beslutningerOf, moedeLinje, orderedRegioner } from './lister.ts';
import { organTitel, regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** So many decided items fit on a page of a few hundred kilobytes; older meetings say in words what they decided. */
const MOST_BESLUTNINGER = 900;
/** A list longer than this is told apart by month or year. */
const LONG = 24;

/** The newest meetings, those to come among them. */
export function nyesteMoeder(portal: PortalIndex, antal: number): MoedeLinje[] {
  return portal.nyeste.slice(0, antal).map((moede) => moedeLinje(portal, moede));
}

/** The meetings of a year, newest first, by month when they are many. */
export function moederInYear(portal: PortalIndex, aar: string): MoedeGruppe[] {
  return withRoom(listMoeder(portal, inYear(portal, aar), maanedOf));
}

/** The meetings of a body, newest first, by year when they are many. */
export function moederOfOrganPerYear(portal: PortalIndex, organ: string): MoedeGruppe[] {
  return withRoom(listMoeder(portal, (portal.moederByOrgan.get(organ) ?? []).toReversed(), aarOf));
}

/** All meetings that decided something, or those of a year, newest first. */
export function beslutninger(portal: PortalIndex, aar?: string): MoedeGruppe[] {
  const moeder = (aar ? inYear(portal, aar) : portal.nyeste).filter((moede) => beslutningerOf(moede).length > 0);
  return listMoeder(portal, moeder, aar ? maanedOf : aarOf, 1);
}

/** The newest meetings that decided something, until so many items are there. */
export function nyesteBeslutninger(portal: PortalIndex, antal: number): MoedeLinje[] {
  const list: MoedeLinje[] = [];
  let count = 0;
  for (const moede of portal.nyeste) {
    if (count >= antal) break;
    const linje = moedeLinje(portal, moede);
    if (linje.antalBeslutninger > 0) list.push(linje);
    count += linje.antalBeslutninger;
  }
  return list;
}

function inYear(portal: PortalIndex, aar: string): Moede[] {
  return portal.nyeste.filter(({ dato }) => aarOf(dato) === aar);
}

function maanedOf(dato: string): string {
  return maanedsnavn(dato.slice(5, 7));
}

function listMoeder(
  portal: PortalIndex,
  moeder: readonly Moede[],
  titelOf: (dato: string) => string,
  long = LONG,
): MoedeGruppe[] {
  const linjer = moeder.map((moede) => moedeLinje(portal, moede));
  if (linjer.length <= long) return linjer.length > 0 ? [{ id: '', titel: '', moeder: linjer }] : [];
  return [...groupBy(linjer, ({ dato }) => titelOf(dato))].map(([titel, list]) => ({
    id: `fra-${titel}_`,
    titel: capitalize(titel),
    moeder: list,
  }));
}

/** Groups with the decided items of as many meetings as there is room for, the newest. */
function withRoom(grupper: MoedeGruppe[]): MoedeGruppe[] {
  let room = MOST_BESLUTNINGER;
  const fit = (moede: MoedeLinje) => ((room -= moede.antalBeslutninger) >= 0 ? moede : { ...moede, beslutninger: [] });
  return grupper.map((gruppe) => ({ ...gruppe, moeder: gruppe.moeder.map(fit) }));
}

/** Years that have meetings, newest first, with how many. */
export function moederPerYear(portal: PortalIndex): Springlink[] {
  return [...groupBy(portal.nyeste, ({ dato }) => aarOf(dato))].map(([aar, moeder]) => ({
    tekst: aar,
    href: `/moeder/${aar}/`,
    antal: moeder.length,
  }));
}

/** Years that decisions are split by, newest first; none when one page holds them all. */
export function beslutningerPerYear(portal: PortalIndex): Springlink[] {
  return beslutningsaar(portal).map((aar) => ({
    tekst: aar,
    href: `/beslutninger/${aar}/`,
    antal: inYear(portal, aar).reduce((sum, moede) => sum + beslutningerOf(moede).length, 0),
  }));
}

/** Bodies that have meetings, by region in the portal's order. */
export function moederPerOrgan(portal: PortalIndex): { id: string; navn: string; organer: Springlink[] }[] {
  const withMoeder = portal.organer.filter(({ id }) => portal.moederByOrgan.has(id));
  const byRegion = groupBy(withMoeder, ({ region }) => region);
  return orderedRegioner(portal)
    .filter((id) => byRegion.has(id))
    .map((id) => ({
      id,
      navn: regionNavn(portal, id),
      organer: (byRegion.get(id) ?? []).map((organ) => ({
        tekst: organTitel(portal, organ.id),
        href: `/moeder/${organ.id}/`,
        antal: portal.moederByOrgan.get(organ.id)?.length ?? 0,
      })),
    }));
}
