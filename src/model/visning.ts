import type { Kilde } from './felter.ts';
import type { Moede, MoedeStatus } from './moede.ts';
import type { Udfald } from './punkt.ts';

/** Shapes that pages show: made by queries, drawn by components. Addresses are from the portal's root. */

/** A text that leads to a page, or to none. */
export interface Henvisningslink {
  tekst: string;
  href: string | undefined;
}

/** A section of an item as HTML. */
export interface AfsnitVisning {
  id: string;
  titel: string;
  art: string;
  html: string;
}

/** A line of facts under an item, `Flyttet fra` and where from. */
export interface Oplysning {
  navn: string;
  links: Henvisningslink[];
}

/** An item as its page shows it: `intro` stands before its sections, `noter` are the footnotes it refers to. */
export interface PunktVisning {
  id: string;
  nr: string;
  titel: string;
  intro: string;
  noter: string;
  afsnit: AfsnitVisning[];
  udfald: Udfald[];
  lukket: boolean;
  oplysninger: Oplysning[];
  bemaerkninger: string[];
}

/** A person with the name of the municipality or organisation they came from, or empty. */
export interface PersonVisning {
  navn: string;
  tilhoer: string;
  kommune?: string | undefined;
  for?: string | undefined;
  rolle?: string | undefined;
  vedPunkt?: string[] | undefined;
}

/** A meeting as its page shows it. */
export interface MoedeVisning {
  moede: Moede;
  titel: string;
  beskrivelse: string;
  sti: { tekst: string; href: string }[];
  organ: Henvisningslink;
  region: string;
  godkendelse: Henvisningslink[];
  rettelser: Henvisningslink[];
  intro: string;
  punkter: PunktVisning[];
  deltagere: PersonVisning[];
  afbud: PersonVisning[];
  bemaerkninger: string[];
  filer: Henvisningslink[];
  forrige: Henvisningslink | undefined;
  naeste: Henvisningslink | undefined;
  rediger: string | undefined;
}

/** A meeting as a line of a list. */
export interface MoedeLinje {
  href: string;
  dato: string;
  organ: string;
  region: string;
  titel: string;
  sted: string | undefined;
  status: MoedeStatus;
  antalPunkter: number;
  antalBeslutninger: number;
}

/** An item as a line of a list, with what came of it. */
export interface PunktLinje {
  href: string;
  dato: string;
  moede: string;
  nr: string;
  titel: string;
  udfald: Udfald[];
}

/** A text with its chapters, each with an address of its own. */
export interface Tekst {
  intro: string;
  kapitler: { id: string; titel: string; html: string }[];
  noter: string;
}

/** A body in the organisation, with those below it. */
export interface OrganGren {
  href: string;
  navn: string;
  type: string;
  relationer: { navn: string; organ: Henvisningslink }[];
  under: OrganGren[];
}

/** A member of a body, with its period in words. */
export interface MedlemVisning {
  navn: string | undefined;
  kommune: string | undefined;
  tilhoer: string;
  rolle: string;
  periode: string;
  kilde: string;
}

/** A step on the way to an agreement's approval. */
export interface TrinVisning {
  trin: string;
  organ: Henvisningslink;
  dato: string | undefined;
  moede: Henvisningslink | undefined;
  resultat: string | undefined;
}

/** A coming meeting or another dated event. */
export interface Begivenhedslinje {
  dato: string;
  tekst: string;
  href: string | undefined;
  note: string;
}

/** A yearly wheel as rows: when, what, who. */
export interface AarshjulVisning {
  id: string;
  titel: string;
  raekker: { naar: string; titel: string; organ: Henvisningslink | undefined; note: string | undefined }[];
  kilde: Kilde | undefined;
}

/** A body as its page shows it. */
export interface OrganVisning {
  titel: string;
  type: string;
  oplysninger: Oplysning[];
  medlemmer: MedlemVisning[];
  tekst: Tekst;
}

/** An agreement as a line of a list. */
export interface AftaleLinje {
  href: string;
  titel: string;
  region: string;
  periode: string;
  status: string;
}

/** An agreement as its page shows it. */
export interface AftaleVisning extends AftaleLinje {
  oplysninger: Oplysning[];
  dele: { type: string; nr: string | undefined; titel: string; href: string | undefined }[];
  fokusomraader: string[];
  frister: { naar: string; hvad: string }[];
  trin: TrinVisning[];
  aarshjul: AarshjulVisning[];
  tekst: Tekst;
}

/** A matter as its page shows it. */
export interface SagVisning {
  region: string;
  organer: Henvisningslink[];
  punkter: PunktLinje[];
  tekst: Tekst;
}

/** A municipality as its page shows it. */
export interface KommuneVisning {
  titel: string;
  resume: string;
  stavemaader: string[];
  regioner: { navn: string; periode: string }[];
  medlemskaber: { organ: Henvisningslink; tekst: string }[];
  moeder: MoedeLinje[];
  afbud: Henvisningslink[];
}

/** A glossary entry with an address of its own. */
export interface BegrebVisning {
  id: string;
  ord: string;
  langform: string | undefined;
  betydning: string;
  synonymer: string[];
  organ: Henvisningslink | undefined;
  uforklaret: boolean;
}
