import type { Organtype, Relationstype } from './organ.ts';
import type { Henvisningslink } from './visning.ts';

/** A body in the organisation, as its box and as its line of the list. */
export interface OrganNode {
  id: string;
  href: string;
  navn: string;
  type: Organtype;
  /** What kind of body it is, with its region when that is another. */
  art: string;
  /** The same where it follows a name. */
  artIListe: string;
  overordnet: string | undefined;
  /** Whether a dated source speaks of it in the year shown. */
  belagt: boolean;
}

/** A body in the list, with what it has to do with others and those below it. */
export interface OrganGren {
  organ: OrganNode;
  relationer: { navn: string; organer: Henvisningslink[] }[];
  under: OrganGren[];
}

/** A body with something said of it. */
export interface OrganNote {
  organ: Henvisningslink;
  noter: Henvisningslink[];
}

/** The organisation of a region today or in a year. */
export interface OrganisationVisning {
  region: string;
  titel: string;
  resume: string;
  /** The year shown, or undefined for today. */
  aar: string | undefined;
  /** The other states that can be seen, newest first; the one shown leads nowhere. */
  tider: Henvisningslink[];
  organer: OrganNode[];
  forbindelser: { fra: string; til: string; type: Relationstype }[];
  trae: OrganGren[];
  /** Bodies of the region that are not there, each with the reason. */
  udeladt: OrganNote[];
  /** What dated sources say of each body in the year shown. */
  belaeg: OrganNote[];
}
