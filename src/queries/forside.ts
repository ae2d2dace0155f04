import { sortByKey } from '../model/sortering.ts';
import type { Begivenhedslinje, MoedeLinje, RegionOverblik } from '../model/visning.ts';
import { kommendeMoeder } from './kalender.ts';
import { beslutningerOf, moedeLinje, orderedRegioner } from './lister.ts';
import type { PortalIndex } from './portal-index.ts';
import { regionOverblik } from './region-overblik.ts';

/** What the front page answers: what is new, what is next, what is in force and who is who. */
export interface ForsideVisning {
  kommende: Begivenhedslinje[];
  nyt: MoedeLinje[];
  regioner: RegionOverblik[];
}

const MOST_COMING = 2;
const MOST_DECIDED = 3;
const MOST_WITHOUT = 2;

/** The front page on a day. */
export function getForside(portal: PortalIndex, dato: string): ForsideVisning {
  return {
    kommende: kommendeMoeder(portal, dato).slice(0, MOST_COMING),
    nyt: newest(portal, dato),
    regioner: orderedRegioner(portal)
      .map((id) => regionOverblik(portal, id, dato))
      .filter(({ aftale, organer }) => aftale !== undefined || organer.length > 0),
  };
}

/** The newest meetings that decided something, and of those that are newer the newest that did not. */
function newest(portal: PortalIndex, dato: string): MoedeLinje[] {
  const held = portal.nyeste.filter((moede) => moede.dato <= dato && moede.status !== 'aflyst');
  const decided = held.filter((moede) => beslutningerOf(moede).length > 0).slice(0, MOST_DECIDED);
  const oldest = decided.at(-1)?.dato ?? '';
  const without = held.filter((moede) => moede.dato >= oldest && !decided.includes(moede)).slice(0, MOST_WITHOUT);
  return sortByKey([...decided, ...without], ({ dato: day, id }) => `${day} ${id}`, -1).map((moede) =>
    moedeLinje(portal, moede),
  );
}
