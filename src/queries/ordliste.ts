import { uniqueId } from '../markdown/afsnit.ts';
import { bogstavId, bogstavOf } from '../model/bogstav.ts';
import { slugToId } from '../model/slug.ts';
import { groupBy } from '../model/sortering.ts';
import type { BegrebVisning, Bogstavgruppe } from '../model/visning.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';

/** The glossary by its letters, in Danish order. */
export function getOrdliste(portal: PortalIndex): Bogstavgruppe<BegrebVisning>[] {
  const used = new Set<string>();
  const begreber = portal.ordliste.map(({ ord, langform, betydning, synonymer = [], organ, uforklaret = false }) => {
    const id = uniqueId(slugToId(ord, 'ord'), used);
    used.add(id);
    return { id, ord, langform, betydning, synonymer, uforklaret, organ: organ ? organLink(portal, organ) : undefined };
  });
  return [...groupBy(begreber, ({ ord }) => bogstavOf(ord))].map(([bogstav, list]) => ({
    bogstav,
    id: bogstavId(bogstav),
    ord: list,
  }));
}
