import { aarOf } from '../model/dato.ts';
import { formatAntal } from '../model/antal.ts';
import { groupBy } from '../model/sortering.ts';
import type { Begivenhedslinje, MoedeGruppe, MoedeLinje, OrganMoeder } from '../model/visning.ts';
import { kommendeMoeder } from './kalender.ts';
import { moedeLinje } from './lister.ts';
import { moederOfOrganPerYear } from './moedelister.ts';
import type { PortalIndex } from './portal-index.ts';

/** So many of the newest meetings say what they decided; the others say how much. */
const WITH_DECISIONS = 3;
/** So many stand on the page when there are too many for all. */
const NEWEST = 5;

/** The meetings of a body for its page: all of them by year, or the newest when the whole list needs its own page. */
export function getOrganMoeder(portal: PortalIndex, organ: string): OrganMoeder {
  const moeder = (portal.moederByOrgan.get(organ) ?? []).toReversed();
  const page = `/moeder/${organ}/`;
  const listed = moederOfOrganPerYear(portal, organ);
  const fitsHere = listed.length <= 1;
  const placeOf = (aar: string) =>
    fitsHere ? `#${yearId(aar)}` : `${page}#${listed.find(({ titel }) => titel === aar)?.id ?? ''}`;
  const linjer = shorten((fitsHere ? moeder : moeder.slice(0, NEWEST)).map((moede) => moedeLinje(portal, moede)));
  return {
    antal: moeder.length,
    aar: [...byYear(moeder)].map(([aar, list]) => ({ aar, antal: list.length, href: placeOf(aar) })).reverse(),
    grupper: fitsHere ? yearGroups(linjer) : [{ id: '', titel: '', moeder: linjer }],
    alle: fitsHere ? undefined : { tekst: `Alle ${formatAntal(moeder.length, 'møde', 'møder')}`, href: page },
  };
}

/** The body's next meeting on a day, when it is on the portal or a paper of the body announces it. */
export function findNaesteMoede(portal: PortalIndex, organ: string, today: string): Begivenhedslinje | undefined {
  const moeder = (portal.moederByOrgan.get(organ) ?? []).filter(({ status }) => status !== 'aflyst');
  return kommendeMoeder({ ...portal, moeder }, today)[0];
}

function shorten(linjer: readonly MoedeLinje[]): MoedeLinje[] {
  const deciding = linjer.filter(({ antalBeslutninger }) => antalBeslutninger > 0).slice(0, WITH_DECISIONS);
  return linjer.map((linje) => (deciding.includes(linje) ? linje : { ...linje, beslutninger: [] }));
}

function yearGroups(linjer: readonly MoedeLinje[]): MoedeGruppe[] {
  return [...byYear(linjer)].map(([aar, moeder]) => ({ id: yearId(aar), titel: aar, moeder }));
}

function byYear<T extends { dato: string }>(list: readonly T[]): Map<string, T[]> {
  return groupBy(list, ({ dato }) => aarOf(dato));
}

function yearId(aar: string): string {
  return `moeder-${aar}_`;
}
