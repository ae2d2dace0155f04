import { uniqueId } from '../markdown/afsnit.ts';
import { slugify } from '../model/slug.ts';
import { groupBy } from '../model/sortering.ts';
import type { BegrebVisning } from '../model/visning.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';

/** The glossary by its letters, in Danish order. */
export function getOrdliste(portal: PortalIndex): { bogstav: string; begreber: BegrebVisning[] }[] {
  const used = new Set<string>();
  const begreber = portal.ordliste.map(({ ord, langform, betydning, synonymer = [], organ, uforklaret = false }) => {
    const id = uniqueId(slugify(ord) || 'ord', used);
    used.add(id);
    return { id, ord, langform, betydning, synonymer, uforklaret, organ: organ ? organLink(portal, organ) : undefined };
  });
  return [...groupBy(begreber, ({ ord }) => ord.slice(0, 1).toUpperCase())].map(([bogstav, list]) => ({
    bogstav,
    begreber: list,
  }));
}
