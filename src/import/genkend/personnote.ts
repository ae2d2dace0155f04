import type { Kendskab } from './kendskab.ts';
import { readTilknytning, type Tilknytning } from './organisation.ts';
import type { Personled } from './personled.ts';
import type { FundenPerson, Personliste } from './personliste.ts';
import { readTilfoejelse, type Tilfoejelse } from './rolle.ts';

/** Why somebody stayed away, when it is about health: nothing for a public page. */
const HELBRED =
  /^(?:(?:på grund af|pga\.?|grundet|meldt|er|fraværende)\s+)*(?:syg(?:dom|e?meldt|emelding)?|langtidssyg\p{L}*|barns?\s+(?:\d\.\s|første\s|anden\s)?sy(?:g|gedag|gdom)|sygedag|hospitalsindlagt|indlagt|operation)$/iu;

/** Why somebody was away without being ill: nothing that somebody does at a meeting. */
const FRAVAER =
  /^(?:(?:på|på grund af|pga\.?|grundet|holder|har)\s+)*(?:ferie|fri|afspadsering|(?:barsels?|forældre|fædre|mødre)?orlov|barsel|omsorgsdag(?:e)?|anden aftale|andet møde|kursus)$/iu;
const BARSEL = /barsel|graviditet|(?:forældre|fædre|mødre)orlov/iu;

/** What stands beside a name, in brackets or after a dash: one thing, or several between commas. */
export function addNote(person: FundenPerson, note: string, liste: Personliste, kendskab: Kendskab): void {
  for (const part of note.split(/\s*[,;]\s*/)) {
    const what = readTilfoejelse(part);
    const where = readTilknytning(part, kendskab);
    if (what || where?.kommune) liste.brugt.push(part);
    if (HELBRED.test(part)) leaveOut(part, `Papiret siger noget om ${person.navn}s helbred.`, liste);
    else if (BARSEL.test(part) || (person.for !== undefined && FRAVAER.test(part)))
      leaveOut(part, `Papiret siger noget om fravær ved ${person.navn}.`, liste);
    else if (what) addTilfoejelse(person, what, liste);
    else if (isInitialer(part, person.navn)) addRolle(person, part);
    else if (where) addSted(person, part, where, liste);
    else if (!person.organisation && !person.kommune && /^\p{Lu}/u.test(part)) person.organisation = part;
    else addRolle(person, part);
  }
}

/** What stands in brackets after somebody, and after the one they stand in for. */
export function addNoter(
  person: FundenPerson,
  { parenteser, forParenteser = [] }: Pick<Personled, 'parenteser' | 'forParenteser'>,
  liste: Personliste,
  kendskab: Kendskab,
): void {
  for (const note of parenteser) addNote(person, note, liste, kendskab);
  for (const note of forParenteser) addNoteOmFor(person, note, liste, kendskab);
}

/**
 * What stands beside the one somebody stands in for: where both come from, or something of the one who is there. Anything
 * else is said of the one who was away, whom the file only names, and is left out.
 */
function addNoteOmFor(person: FundenPerson, note: string, liste: Personliste, kendskab: Kendskab): void {
  for (const part of note.split(/\s*[,;]\s*/)) {
    const what = readTilfoejelse(part);
    const isOwn = what?.vedPunkt !== undefined || what?.rolle === 'referent';
    if (isOwn || readTilknytning(part, kendskab)) addNote(person, part, liste, kendskab);
    else if (HELBRED.test(part)) leaveOut(part, `Papiret siger noget om ${person.for ?? ''}s helbred.`, liste);
    else
      leaveOut(part, `Ved ${person.for ?? ''}, som ${person.navn} var i stedet for, står der noget i papiret.`, liste);
  }
}

/** Adds where somebody comes from; a municipality beside one that is known already is no role and is told. */
export function addSted(person: FundenPerson, tekst: string, where: Tilknytning, liste: Personliste): void {
  if (!person.kommune && !person.organisation) addTilknytning(person, where, liste);
  else if (!where.kommune || !person.kommune) addRolle(person, tekst);
  else if (where.kommune !== person.kommune)
    liste.tvivl.push(
      person.for
        ? `Papiret skriver, at ${person.for} er fra ${tekst}, men ${person.navn} fra et andet sted. Kun det sidste er med.`
        : `${person.navn} står med to kommuner i papiret. ${tekst} er ikke med.`,
    );
}

/** Adds a role, the items somebody attended, or moves them to those who did not come. */
export function addTilfoejelse(
  person: FundenPerson,
  { rolle, vedPunkt, afbud }: Tilfoejelse,
  liste: Pick<Personliste, 'personer' | 'afbud'>,
): void {
  if (rolle) addRolle(person, rolle);
  if (vedPunkt) person.vedPunkt = vedPunkt;
  if (!afbud) return;
  liste.personer.splice(liste.personer.indexOf(person), 1);
  liste.afbud.push(person);
}

/** Adds a role to what is said of somebody. */
export function addRolle(person: FundenPerson, rolle: string): void {
  person.rolle = person.rolle ? `${person.rolle}, ${rolle}` : rolle;
}

/** Adds where somebody comes from. */
export function addTilknytning(
  person: FundenPerson,
  { kommune, organisation, rettet }: Tilknytning,
  liste: Pick<Personliste, 'tvivl'>,
): void {
  if (kommune) person.kommune = kommune;
  if (organisation) person.organisation = organisation;
  if (rettet)
    liste.tvivl.push(`Kommunen ved ${person.navn} er stavet anderledes i papiret; den er læst som ${rettet}.`);
}

function leaveOut(part: string, besked: string, liste: Personliste): void {
  liste.brugt.push(part);
  liste.tvivl.push(`${besked} Det er ikke med.`);
}

/** `AP` after Anna Prøve: what the items call her. */
export function isInitialer(part: string, navn: string): boolean {
  if (!/^\p{Lu}[\p{L}]{1,3}$/u.test(part)) return false;
  const first = navn.split(/[\s-]+/).map((word) => word.charAt(0).toLowerCase());
  let from = 0;
  return [...part.toLowerCase()].every((letter) => {
    const at = first.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
