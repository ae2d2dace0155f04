import type { AftaleLinje, Begivenhedslinje } from '../model/visning.ts';
import { getKalender } from './kalender.ts';
import { orderedRegioner } from './lister.ts';
import { regionNavn } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';
import { alleAftaler, gaeldendeAftaler } from './rammeaftale.ts';

/** What the front page answers besides the newest meetings. */
export interface ForsideVisning {
  kommende: Begivenhedslinje[];
  gaeldende: AftaleLinje[];
  /** Newest agreements, for a day on which none is in force. */
  seneste: AftaleLinje[];
  regioner: { id: string; navn: string; antalOrganer: number; antalMoeder: number }[];
}

/** The front page on a day. */
export function getForside(portal: PortalIndex, dato: string): ForsideVisning {
  return {
    kommende: getKalender(portal, dato).kommende.slice(0, 3),
    gaeldende: gaeldendeAftaler(portal, dato),
    seneste: alleAftaler(portal).slice(0, 3),
    regioner: orderedRegioner(portal)
      .map((id) => ({
        id,
        navn: regionNavn(portal, id),
        antalOrganer: portal.organer.filter(({ region }) => region === id).length,
        antalMoeder: portal.moeder.filter(({ organ }) => organ.startsWith(`${id}/`)).length,
      }))
      .filter(({ antalOrganer }) => antalOrganer > 0),
  };
}
