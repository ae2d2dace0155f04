import { aftaletid, type Aftaletid } from '../model/aftaletid.ts';
import { isWithin } from '../model/dato.ts';
import { organKortnavn, type Organ, type Organtype } from '../model/organ.ts';
import type { RegionOverblik } from '../model/visning.ts';
import { regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';
import { aftaleLinje } from './rammeaftale.ts';

const MOST_ORGANER = 3;
const DECIDING: readonly Organtype[] = ['politisk', 'administrativ'];

/** A region on the front page on a day. */
export function regionOverblik(portal: PortalIndex, id: string, dato: string): RegionOverblik {
  const navn = regionNavn(portal, id);
  const organer = portal.organer.filter(({ region }) => region === id);
  const links = hovedorganer(portal, organer, dato).map((organ) => ({
    tekst: organKortnavn(organ),
    navn: portal.delteNavne.has(organKortnavn(organ)) ? `${organKortnavn(organ)}, ${navn}` : undefined,
    href: `/organer/${organ.id}/`,
  }));
  const aftale = aftaleInWords(portal, id, dato);
  return { navn, aftale, organer: links, organisation: organer.length > 0 ? `/organisation/${id}/` : undefined };
}

/** The agreement in force in a region; or its newest, and that it is no more than that. */
function aftaleInWords(portal: PortalIndex, region: string, dato: string): RegionOverblik['aftale'] {
  const aftaler = portal.rammeaftaler
    .filter((aftale) => aftale.region === region)
    .map((aftale) => ({ aftale, tid: aftaletid(aftale, dato) }));
  const found = ORDER.map((tid) => aftaler.find((item) => item.tid === tid)).find((item) => item !== undefined);
  if (!found) return undefined;
  const { href, titel, periode, status } = aftaleLinje(portal, found.aftale);
  const facts = [
    ...(titel.includes(periode) ? [] : [periode]),
    ...(found.tid !== 'gaelder' && found.aftale.status ? [status] : []),
  ];
  const isPartly = found.tid === 'slut' && aftaler.some(({ tid }) => tid === 'uoplyst');
  return {
    foer: isPartly ? 'Seneste med kendt periode:' : FOER[found.tid],
    link: { tekst: titel, href },
    efter: facts.length > 0 ? ` (${facts.join(', ').toLowerCase()})` : '',
  };
}

/** Which of a region's agreements is shown: the one in force, else the last that was. */
const ORDER = ['gaelder', 'slut', 'uoplyst', 'kommer'] as const;

/** What stands before it. */
const FOER: Record<Aftaletid, string> = {
  gaelder: 'Gælder nu:',
  slut: 'Ingen gælder nu. Seneste:',
  uoplyst: 'Seneste på portalen:',
  kommer: 'Ingen gælder endnu. Kommende:',
};

/**
 * Bodies a reader is most likely to look for: those that meet most, then those that decide, those with most ties
 * before others; none that is over.
 */
function hovedorganer(portal: PortalIndex, organer: readonly Organ[], dato: string): Organ[] {
  const weight = ({ id, type }: Organ) =>
    1000 * (portal.moederByOrgan.get(id)?.length ?? 0) +
    (DECIDING.includes(type) ? 100 : 0) +
    organer.flatMap(tiesOf).filter((tie) => tie.includes(id)).length;
  return organer
    .filter(({ gyldig, efterfoelger }) => !efterfoelger && isWithin(dato, gyldig ?? {}))
    .map((organ) => ({ organ, weight: weight(organ) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ORGANER)
    .map(({ organ }) => organ);
}

/** A body's ties to others, each with both ends. */
function tiesOf({ id, overordnet, relationer = [] }: Organ): string[][] {
  return [...(overordnet ? [overordnet] : []), ...relationer.map(({ organ }) => organ)].map((other) => [id, other]);
}
