import type { Kilde } from './felter.ts';
import type { Moede, MoedeStatus } from './moede.ts';
import type { Udfald } from './punkt.ts';
import type { VersionerVisning } from './version.ts';

/** Shapes that pages show: made by queries, drawn by components. Addresses are from the portal's root. */

/** A text that leads to a page, or to none. */
export interface Henvisningslink {
  tekst: string;
  href: string | undefined;
  /** What those who listen hear, when several links of a page have the same text; it begins with the text. */
  navn?: string | undefined;
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
  /** What was corrected, and what the page was before. */
  versioner: VersionerVisning | undefined;
  forrige: Henvisningslink | undefined;
  naeste: Henvisningslink | undefined;
  rediger: string | undefined;
}

/** An item with an outcome, as a line below its meeting. */
export interface Udfaldslinje {
  href: string;
  titel: string;
  /** What those who listen hear: the title with its number and day, because many items have one title. */
  navn: string;
  udfald: Udfald[];
}

/** A meeting as a line of a list. */
export interface MoedeLinje {
  href: string;
  dato: string;
  /** The body, and the meeting's own title when it has one. */
  navn: string;
  egenTitel: string;
  /** Area of the body; empty when the body's name says it. */
  region: string;
  sted: string | undefined;
  status: MoedeStatus;
  antalPunkter: number;
  /** Items with an outcome, but those that every meeting has; empty for older meetings of a very long list. */
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

/** A seat in a body, with its time as its source gives it and in words. */
export interface MedlemVisning {
  navn: string | undefined;
  kommune: string | undefined;
  tilhoer: string;
  rolle: string;
  fra: string | undefined;
  til: string | undefined;
  pr: string | undefined;
  tid: string;
  /** Place of its source in the list of sources, from 1. */
  kilde: number;
}

/** The seats of a body by where they stand today, and the sources that tell of them. */
export interface Medlemstabel {
  antal: number;
  grupper: { titel: string; medlemmer: MedlemVisning[] }[];
  kilder: string[];
  /** The time of all seats in a sentence, when it is the same. */
  faellesTid: string | undefined;
}

/** A step on the way to an agreement's approval. */
export interface TrinVisning {
  trin: string;
  organ: Henvisningslink;
  /** Its day in words, or that it is missing, planned or not told of. */
  naar: string;
  moede: Henvisningslink | undefined;
  /** What came of it, or what the source expects. */
  tekst: string | undefined;
  sket: boolean;
}

/** A meeting in the calendar: one with papers here, or one that a paper announces. */
export interface Begivenhedslinje {
  dato: string;
  navn: string;
  href: string;
  /** What a short list says of it: its paper and its clock, or that it is only announced. */
  kort: string;
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
  aftale: { foer: string; link: Henvisningslink; efter: string } | undefined;
  organer: Henvisningslink[];
  /** Address of the page with all of them. */
  organisation: string | undefined;
}

/** What happens in a yearly wheel, and who does it. */
export interface AarshjulPost {
  titel: string;
  organ: Henvisningslink | undefined;
  note: string | undefined;
}

/** A yearly wheel: what has a time, numbered as in the drawing, and what has none. */
export interface AarshjulVisning {
  id: string;
  titel: string;
  aar: string;
  /** Times as the wheel takes them, `10` or `10-15`, and in words. */
  raekker: (AarshjulPost & { nr: number; fra: string; til: string | undefined; naar: string })[];
  udenTid: (AarshjulPost & { naar: string | undefined })[];
  kilde: Kilde | undefined;
}

/** The meetings of a body on its page: how many each year, the newest, and where the rest are. */
export interface OrganMoeder {
  antal: number;
  /** Years with meetings, oldest first, each with the place where they are listed. */
  aar: { aar: string; antal: number; href: string }[];
  grupper: MoedeGruppe[];
  alle: Henvisningslink | undefined;
}

/** A body as its page shows it. */
export interface OrganVisning {
  titel: string;
  /** What it is, in a sentence made of its facts. */
  resume: string;
  region: string;
  oplysninger: Oplysning[];
  /** Its place among the other bodies. */
  plads: Oplysning[];
  organisation: Henvisningslink;
  naeste: Begivenhedslinje | undefined;
  moeder: OrganMoeder;
  medlemmer: Medlemstabel;
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

/** An agreement on a day: how its period lies to it, in words that may be empty. */
export interface AftalePaaDag extends AftaleLinje {
  /** Its period in few words, also when it is not told. */
  naar: string;
  tid: string;
  gaelder: boolean;
}

/** An agreement as its page shows it. */
export interface AftaleVisning extends AftalePaaDag {
  oplysninger: Oplysning[];
  dele: { type: string; nr: string | undefined; titel: string; href: string | undefined }[];
  fokusomraader: string[];
  /** `passeret` says whether a whole date is over; undefined when the source gives none. */
  frister: { naar: string; passeret: boolean | undefined; hvad: string }[];
  trin: TrinVisning[];
  /** What is left of the way to approval, or not told, in a sentence; may be empty. */
  mangler: string;
  aarshjul: AarshjulVisning[];
  original: Henvisningslink | undefined;
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
  region: string;
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
