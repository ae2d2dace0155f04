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
  /** How the agenda says it is to be treated, `Til godkendelse`. */
  behandling: string | undefined;
  lukket: boolean;
  /** One that every meeting has. */
  rutine: boolean;
  oplysninger: Oplysning[];
  bemaerkninger: string[];
  /** The item as a reference in another text: body, day, item and title, without its address. */
  citat: string;
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

/** Those who came, or who sent their apologies, by where they came from when the paper says so. */
export interface Personliste {
  antal: number;
  /** Without a name: those of whom the paper says nothing more. */
  grupper: { navn: string; kommune: string | undefined; personer: PersonVisning[] }[];
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
  /** What a reader must know of the items' numbers. */
  nummerering: string | undefined;
  deltagere: Personliste;
  afbud: Personliste;
  bemaerkninger: string[];
  filer: Henvisningslink[];
  /** The meeting as a reference in another text, without its address. */
  citat: string;
  /** The paper itself, when it lies in the meeting's folder. */
  original: Henvisningslink | undefined;
  forrige: Henvisningslink | undefined;
  naeste: Henvisningslink | undefined;
  rediger: string | undefined;
}

/** An item with an outcome, as a line below its meeting. */
export interface Udfaldslinje {
  href: string;
  titel: string;
  udfald: Udfald[];
}

/** A meeting as a line of a list. */
export interface MoedeLinje {
  href: string;
  dato: string;
  /** Short name of the body, with the meeting's own title when it has one. */
  navn: string;
  organ: string;
  region: string;
  sted: string | undefined;
  status: MoedeStatus;
  antalPunkter: number;
  /** Items with an outcome, but those that every meeting has; empty in a list too long to hold them. */
  beslutninger: Udfaldslinje[];
  antalBeslutninger: number;
  /** Their outcomes in words, `3 godkendt, 1 drøftet`. */
  resultat: string;
}

/** Meetings of a year or a month, with a place of their own on the page; a short list is one group without a title. */
export interface MoedeGruppe {
  id: string;
  titel: string;
  moeder: MoedeLinje[];
}

/** A place to jump to, on the page or elsewhere, with how much is there. */
export interface Springlink {
  tekst: string;
  href: string;
  antal?: number;
}

/** An item as a line of a list, with what came of it. */
export interface PunktLinje {
  href: string;
  dato: string;
  /** The body, its region and the item's number. */
  om: string;
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

/** A meeting in the calendar: one with papers here, or one that a paper announces. */
export interface Begivenhedslinje {
  dato: string;
  navn: string;
  href: string;
  note: string;
  /** Whether minutes of it are here. */
  sket: boolean;
}

/** Meetings of a month. */
export interface Kalendermaaned {
  /** `marts 2013`. */
  titel: string;
  begivenheder: Begivenhedslinje[];
}

/** A region on the front page: its agreement in words, and its main bodies. */
export interface RegionOverblik {
  navn: string;
  organisation: string | undefined;
  aftale: { foer: string; link: Henvisningslink; efter: string } | undefined;
  organer: Henvisningslink[];
  omfang: string;
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
  /** How often and when it was treated, in words; empty when no item names it. */
  forloeb: string;
  tekst: Tekst;
}

/** A matter as a line of a list. */
export interface SagLinje {
  href: string;
  titel: string;
  resume: string;
  forloeb: string;
}

/** A meeting that a municipality came to or sent its apologies to, and who it was. */
export interface Fremmoede {
  href: string;
  dato: string;
  navn: string;
  om: string;
  hvem: string;
  afbud: boolean;
}

/** A municipality as its page shows it. */
export interface KommuneVisning {
  titel: string;
  resume: string;
  stavemaader: string[];
  regioner: { link: Henvisningslink; periode: string }[];
  medlemskaber: { organ: Henvisningslink; tekst: string }[];
  fremmoede: { titel: string; moeder: Fremmoede[] }[];
  antalMoeder: number;
  antalAfbud: number;
}

/** Names under the letter they stand under. */
export interface Bogstavgruppe<T> {
  bogstav: string;
  id: string;
  ord: T[];
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
