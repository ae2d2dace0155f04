import type { MoedeFrontmatter, MoedeStatus } from './moede.ts';
import type { Henvisningslink, PunktVisning } from './visning.ts';

/** What a meeting's file was on the days it was published anew, as the repository's history tells: facts, no texts. */

/** Fields of a meeting that a reader sees, with the words the log has for them. */
export const FELTER = {
  organ: 'organ',
  dato: 'dato',
  titel: 'mødets titel',
  tid: 'tid',
  slut: 'sluttid',
  sted: 'sted',
  udsendt: 'udsendelsesdag',
  sagsnr: 'sagsnummer',
  dokumentnr: 'dokumentnummer',
  kilde: 'kilde',
  deltagere: 'deltagere',
  afbud: 'afbud',
  naesteMoede: 'næste møde',
  bemaerkninger: 'redaktionens bemærkninger',
} as const satisfies Record<Exclude<keyof MoedeFrontmatter, UdenForLoggen>, string>;
export type Felt = keyof typeof FELTER;

/** Fields that say nothing of the meeting by themselves, or that the log tells of in another way. */
type UdenForLoggen = 'status' | 'punkter' | 'rettelser' | 'historik' | 'tvivl';

/** What was put right between two versions; numbers of items, names of fields. */
export interface Rettet {
  punkter: string[];
  nye: string[];
  udgaaet: string[];
  /** Whether items that stayed the same have other numbers, or another order. */
  omordnet: boolean;
  indledning: boolean;
  felter: Felt[];
  bilag: Bilagsaendring;
}

/** How many annexes were added, replaced and taken away. */
export interface Bilagsaendring {
  nye: number;
  udskiftet: number;
  fjernet: number;
}

/** A day on which a meeting's page became another; the status is that of the day, unknown when the file cannot be read. */
export type Version = { dato: string } & (
  | { art: 'offentliggjort' | 'igen' | 'uvist'; status: MoedeStatus | undefined }
  | { art: 'fjernet' }
  | { art: 'rettet'; fra: MoedeStatus; status: MoedeStatus; rettet: Rettet }
);

/** An item of an old agenda that is not shown in full, and whether because it is closed; no number: the introduction. */
export interface UdenTekst {
  nr: string;
  lukket: boolean;
}

/** Where an old agenda lies in the repository and which of its items are not shown in full; or why none of it is. */
export type Dagsordensudgave =
  { blob: string; file: string; uden: UdenTekst[] } | { tilbageholdt: 'regler' | 'fjernet' | 'uvist' };

/** The agenda as it was before something else took its place, and the days both were published. */
export type TidligereDagsorden = { dato: string; afloest: string } & Dagsordensudgave;

/** What the history tells of one meeting. */
export interface Versioner {
  /** Oldest first. */
  liste: Version[];
  dagsorden?: TidligereDagsorden;
}

/** The log as a meeting's page shows it, newest first. */
export interface VersionerVisning {
  /** The day of the last of them. */
  senest: string;
  /** The editors' own words. */
  rettelser: { dato: string; punkt: { nr: string; id: string | undefined } | undefined; tekst: string }[];
  versioner: VersionLinje[];
}

/** A version as a line of the log. */
export interface VersionLinje {
  dato: string;
  titel: string;
  linjer: string[];
  /** Whether the paper became another, not just corrected. */
  erNyUdgave: boolean;
  /** The agenda that this version took the place of. */
  dagsorden: Henvisningslink | undefined;
}

/** An old agenda as its page shows it. */
export interface DagsordenVisning {
  titel: string;
  beskrivelse: string;
  adresse: string;
  sti: { tekst: string; href: string }[];
  /** The page of the meeting, with what is there now. */
  moede: { tekst: string; href: string };
  offentliggjort: string;
  afloest: string;
  oplysninger: { navn: string; vaerdi: string }[];
  intro: string;
  punkter: PunktVisning[];
}
