import type { PortalIndex } from './portal-index.ts';
import { organNavn } from './navne.ts';

const MOST_SAGER = 3;
const LONGEST = 30;

/** Words that the portal surely has an answer to: its newest matters, and the body that meets most. */
export function soegeeksempler(portal: PortalIndex): string[] {
  const sager = [...portal.punkterBySag]
    .map(([id, pladser]) => ({ id, newest: pladser.at(-1)?.moede.dato ?? '' }))
    .sort((a, b) => b.newest.localeCompare(a.newest) || a.id.localeCompare(b.id))
    .flatMap(({ id }) => portal.sagById.get(id)?.titel ?? [])
    .filter((titel) => titel.length <= LONGEST);
  const [busiest] = [...portal.moederByOrgan].sort(([, a], [, b]) => b.length - a.length);
  return [...sager.slice(0, MOST_SAGER), ...(busiest ? [organNavn(portal, busiest[0])] : [])];
}
