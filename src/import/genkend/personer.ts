import type { Kendskab } from './kendskab.ts';
import { isNavn, mendNavn, moveComma, type Navnekendskab } from './navn.ts';
import { readOrd } from './ord.ts';
import { readTilknytning } from './organisation.ts';
import { splitPersonled, type Personled } from './personled.ts';
import { joinLinjer } from './personlinjer.ts';
import { readTilfoejelse, splitStilling } from './rolle.ts';

/** Somebody on a list, as the model writes them. */
export interface FundenPerson {
  navn: string;
  organisation?: string;
  kommune?: string;
  for?: string;
  rolle?: string;
  vedPunkt?: string[];
}

/** The people of a list, those of them who did not come, and what an editor must look at. */
export interface Personliste {
  personer: FundenPerson[];
  afbud: FundenPerson[];
  tvivl: string[];
  /** Words of the paper that say something other than a name: `Assens Kommune`, `i stedet for`. */
  brugt: string[];
}

/** Words that hold a list together. */
const BINDEORD =
  /(?<!\p{L})(?:og|samt|for|i|ste-?de?t?|stedfortræder|suppleant|afløser|vikar|substitut|som|på|vegne|af|mødte|deltog|ref(?:erent)?)(?!\p{L})/giu;

/** How a paper says that a list is empty. */
const INGEN = /^(?:ingen(?: afbud| fraværende)?|der var ingen(?: afbud)?|-|–|0)\.?$/i;

/** Reads a list of people, one line or more. */
export function readPersoner(linjer: readonly string[], kendskab: Kendskab, tekst: string): Personliste {
  const liste: Personliste = { personer: [], afbud: [], tvivl: [], brugt: linjer.join(' ').match(BINDEORD) ?? [] };
  const { personer } = kendskab;
  const navne = { tekst, personer, ord: new Set([...readOrd(tekst), ...personer.flatMap(readOrd)]) };
  if (INGEN.test(linjer.join(' ').trim())) return { ...liste, brugt: [...linjer] };
  for (const linje of joinLinjer(linjer)) readLinje(linje, liste, kendskab, navne);
  return { ...liste, personer: liste.personer.map((person) => mend(person, navne, liste)) };
}

function readLinje(linje: string, liste: Personliste, kendskab: Kendskab, navne: Navnekendskab): void {
  const [, gruppe, rest] = /^([^:,;()]{2,60}):\s*(.+)$/.exec(linje) ?? [];
  const faelles = gruppe === undefined ? undefined : readTilknytning(gruppe, kendskab);
  const rolle = gruppe === undefined ? undefined : readTilfoejelse(gruppe)?.rolle;
  const before = liste.personer.length;
  if (gruppe !== undefined && (faelles?.kommune ?? rolle)) liste.brugt.push(gruppe);
  for (const led of splitPersonled((faelles ?? rolle) && rest ? rest : linje)) addLed(led, liste, kendskab, navne);
  for (const person of liste.personer.slice(before)) {
    if (faelles && !person.kommune && !person.organisation) addTilknytning(person, faelles, liste);
    if (rolle && !person.rolle) person.rolle = rolle;
  }
}

function addLed(led: Personled, liste: Personliste, kendskab: Kendskab, navne: Navnekendskab): void {
  const last = liste.personer.at(-1);
  if (last && led.for !== undefined && led.tekst === '') {
    last.for = led.for;
    return;
  }
  const standIn = last && led.for !== undefined ? readTilknytning(led.tekst, kendskab) : undefined;
  if (last && standIn?.kommune && led.for !== undefined && !last.kommune) {
    liste.brugt.push(led.tekst);
    last.for = led.for;
    addTilknytning(last, standIn, liste);
    return;
  }
  const where = led.for === undefined ? readTilknytning(led.tekst, kendskab) : undefined;
  const what = led.for === undefined ? readTilfoejelse(led.tekst) : undefined;
  if (last && (where || what)) {
    if (what || where?.kommune) liste.brugt.push(led.tekst);
    if (what) addTilfoejelse(last, what, liste);
    else if (where && !last.kommune && !last.organisation) addTilknytning(last, where, liste);
    else addRolle(last, led.tekst);
    for (const note of led.parenteser) addNote(last, note, liste, kendskab);
    return;
  }
  const moved = last && !led.tekst.includes(' ') ? moveComma(last.navn, led.tekst, navne) : undefined;
  if (last && moved) {
    last.navn = moved.first;
    liste.tvivl.push(
      `Kommaet i «${moved.first} … ${moved.second}» er læst som fejlplaceret: ${moved.first} og ${moved.second}.`,
    );
  }
  if (last && !moved && isLoneWord(led, last)) {
    last.organisation = led.tekst;
    liste.tvivl.push(`«${led.tekst}» er læst som det sted, ${last.navn} kommer fra.`);
    for (const note of led.parenteser) addNote(last, note, liste, kendskab);
    return;
  }
  const person: FundenPerson = { ...splitStilling(moved?.second ?? led.tekst), ...(led.for ? { for: led.for } : {}) };
  liste.personer.push(person);
  if (!isNavn(person.navn)) liste.tvivl.push(`«${person.navn}» ligner ikke en persons fulde navn.`);
  for (const note of led.parenteser) addNote(person, note, liste, kendskab);
}

/** A single word after a full name is no person but where that one comes from. */
function isLoneWord({ tekst, for: other }: Personled, last: FundenPerson): boolean {
  const isAlone = !last.kommune && !last.organisation && isNavn(last.navn);
  return other === undefined && isAlone && /^\p{Lu}[\p{L}-]{3,}$/u.test(tekst);
}

/** What stands in brackets after a name: one thing, or several between commas. */
function addNote(person: FundenPerson, note: string, liste: Personliste, kendskab: Kendskab): void {
  for (const part of note.split(/\s*[,;]\s*/)) {
    const what = readTilfoejelse(part);
    const where = readTilknytning(part, kendskab);
    if (what || where?.kommune) liste.brugt.push(part);
    if (what) addTilfoejelse(person, what, liste);
    else if (where && !person.kommune && !person.organisation) addTilknytning(person, where, liste);
    else if (!person.organisation && !person.kommune && /^\p{Lu}/u.test(part)) person.organisation = part;
    else addRolle(person, part);
  }
}

function addTilfoejelse(
  person: FundenPerson,
  { rolle, vedPunkt, afbud }: NonNullable<ReturnType<typeof readTilfoejelse>>,
  liste: Personliste,
): void {
  if (rolle) addRolle(person, rolle);
  if (vedPunkt) person.vedPunkt = vedPunkt;
  if (!afbud) return;
  liste.personer.splice(liste.personer.indexOf(person), 1);
  liste.afbud.push(person);
}

function addRolle(person: FundenPerson, rolle: string): void {
  person.rolle = person.rolle ? `${person.rolle}, ${rolle}` : rolle;
}

function addTilknytning(
  person: FundenPerson,
  { kommune, organisation, rettet }: NonNullable<ReturnType<typeof readTilknytning>>,
  liste: Personliste,
): void {
  if (kommune) person.kommune = kommune;
  if (organisation) person.organisation = organisation;
  if (rettet)
    liste.tvivl.push(`Kommunen ved ${person.navn} er stavet anderledes i papiret; den er læst som ${rettet}.`);
}

function mend(person: FundenPerson, navne: Navnekendskab, { tvivl }: Personliste): FundenPerson {
  const navn = mendNavn(person.navn, navne);
  if (navn !== person.navn)
    tvivl.push(`Navnet «${person.navn}» er læst som ${navn}: bindestregen ligner en linjedeling.`);
  return { ...person, navn, ...(person.for ? { for: mendNavn(person.for, navne) } : {}) };
}
