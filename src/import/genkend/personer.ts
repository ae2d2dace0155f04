import type { Kendskab } from './kendskab.ts';
import { addKommuner, addTomtSted, tellKommuner } from './kommunenavne.ts';
import { isNavn, mendNavn, moveComma, type Navnekendskab } from './navn.ts';
import { readOrd } from './ord.ts';
import { readTilknytning, type Tilknytning } from './organisation.ts';
import { splitPersonled, type Personled } from './personled.ts';
import { joinLinjer } from './personlinjer.ts';
import type { FundenPerson, Personliste } from './personliste.ts';
import { readGruppe } from './gruppe.ts';
import { addNote, addNoter, addSted, addTilfoejelse, addTilknytning } from './personnote.ts';
import { readTilfoejelse, splitStilling } from './rolle.ts';
import { splitSteder, splitVedSteder, type Stedgruppe } from './stedlinjer.ts';

export type { FundenPerson, Personliste } from './personliste.ts';

/** Words that hold a list together. */
const BINDEORD =
  /(?<!\p{L})(?:og|samt|for|fra|i|ste-?de?t?|stedfortræder|suppleant|afløser|vikar|substitut|som|på|vegne|af|mødte|deltog|ref(?:erent)?)(?!\p{L})/giu;

/** How a paper says that a list is empty. */
const INGEN =
  /^(?:der (?:er|var) )?(?:ingen(?: (?:afbud|fraværende|gæster|øvrige|meldte afbud|havde meldt afbud))?|intet|-|–|0)\.?$/i;

/** Reads a list of people, one line or more. */
export function readPersoner(linjer: readonly string[], kendskab: Kendskab, tekst: string): Personliste {
  const brugt = linjer.join(' ').match(BINDEORD) ?? [];
  const liste: Personliste = { personer: [], afbud: [], kommuner: [], ukendte: [], tvivl: [], brugt, givet: [] };
  const { personer } = kendskab;
  const navne = { tekst, personer, ord: new Set([...readOrd(tekst), ...personer.flatMap(readOrd)]) };
  const { grupper, uklare } = splitSteder(joinLinjer(linjer), kendskab);
  for (const gruppe of grupper) readStedgruppe(gruppe, liste, kendskab, navne);
  if (liste.ukendte.length > 0)
    liste.tvivl.push(`${new Intl.ListFormat('da').format(liste.ukendte)} ligner ikke en persons fulde navn.`);
  tellKommuner(liste, uklare);
  return { ...liste, personer: liste.personer.map((person) => mend(person, navne, liste)) };
}

function readStedgruppe(gruppe: Stedgruppe, liste: Personliste, kendskab: Kendskab, navne: Navnekendskab): void {
  const before = new Set([...liste.personer, ...liste.afbud]);
  for (const linje of gruppe.linjer) readLinje(linje, liste, kendskab, navne);
  if (!gruppe.sted) return;
  if (!giveTilknytning(gruppe.sted, before, liste)) addTomtSted(gruppe, liste);
  else if (gruppe.sted.kommune) liste.brugt.push(gruppe.navn);
}

/** Whether anyone new on the list had no place, and so comes from there. */
function giveTilknytning(sted: Tilknytning, before: ReadonlySet<FundenPerson>, liste: Personliste): boolean {
  const nye = [...liste.personer, ...liste.afbud].filter((person) => !before.has(person));
  const own = nye.filter(({ kommune, organisation }) => !kommune && !organisation);
  for (const person of own) addTilknytning(person, sted, liste);
  if (sted.organisation) liste.givet.push(...own.map(() => sted.organisation ?? ''));
  return own.length > 0;
}

function readLinje(linje: string, liste: Personliste, kendskab: Kendskab, navne: Navnekendskab): void {
  const [, gruppe = '', rest = ''] = /^([^:,;()]{2,60}):\s*(.+)$/.exec(linje) ?? [];
  if (INGEN.test(linje.trim()) || INGEN.test(rest.trim())) {
    liste.brugt.push(linje);
    return;
  }
  const { rolle, tilknytning, isOrd } = readGruppe(gruppe, rest, kendskab);
  const before = new Set([...liste.personer, ...liste.afbud]);
  if (isOrd) liste.brugt.push(gruppe);
  const led = splitPersonled(tilknytning || rolle || isOrd ? rest : linje);
  for (const { sted, tekst, dele } of splitVedSteder(led, kendskab)) {
    const earlier = new Set([...liste.personer, ...liste.afbud]);
    for (const del of dele) addLed(del, liste, kendskab, navne);
    if (sted && giveTilknytning(sted, earlier, liste)) liste.brugt.push(tekst);
  }
  if (tilknytning) giveTilknytning(tilknytning, before, liste);
  for (const person of liste.personer.filter((one) => !before.has(one)))
    if (rolle && !person.rolle?.includes(rolle)) person.rolle = person.rolle ? `${rolle}, ${person.rolle}` : rolle;
}

function addLed(led: Personled, liste: Personliste, kendskab: Kendskab, navne: Navnekendskab): void {
  const last = liste.personer.at(-1);
  if (last && led.for !== undefined && led.tekst === '') {
    last.for = led.for;
    addNoter(last, led, liste, kendskab);
    return;
  }
  const standIn = last && led.for !== undefined ? readTilknytning(led.tekst, kendskab) : undefined;
  if (last && standIn?.kommune && led.for !== undefined && !last.kommune) {
    liste.brugt.push(led.tekst);
    last.for = led.for;
    addTilknytning(last, standIn, liste);
    addNoter(last, led, liste, kendskab);
    return;
  }
  if (led.for === undefined && addKommuner(led.tekst, liste, kendskab)) return;
  if (last && led.for === undefined && addToLast(led, last, liste, kendskab)) return;
  const fornavne = /^(\p{Lu}\p{Ll}+) og (\p{Lu}\p{Ll}+)$/u.exec(led.tekst);
  if (fornavne && last && !last.navn.includes(' ')) {
    for (const tekst of fornavne.slice(1)) addLed({ ...led, tekst }, liste, kendskab, navne);
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
  if (!isNavn(person.navn)) liste.ukendte.push(`«${person.navn}»`);
  addNoter(person, led, liste, kendskab);
  if (led.fraSammen) shareTilknytning(person, liste);
}

/** What stands between commas after a name and is none itself: where somebody comes from, what they do. */
function addToLast(led: Personled, last: FundenPerson, liste: Personliste, kendskab: Kendskab): boolean {
  const where = readTilknytning(led.tekst, kendskab);
  const what = readTilfoejelse(led.tekst);
  const isSmall = /^\p{Ll}/u.test(led.tekst) && splitStilling(led.tekst).rolle === undefined;
  if (!where && !what && !isSmall) return false;
  if (what || where?.kommune) liste.brugt.push(led.tekst);
  if (what) addTilfoejelse(last, what, liste);
  else if (where) addSted(last, led.tekst, where, liste);
  else addNote(last, led.tekst, liste, kendskab);
  for (const note of led.parenteser) addNote(last, note, liste, kendskab);
  return true;
}

/** `Anna Prøve og Bo Eksempel fra Hobro`: both come from there. */
function shareTilknytning({ kommune, organisation }: FundenPerson, { personer, givet }: Personliste): void {
  for (const other of personer.slice(0, -1).reverse()) {
    if (other.kommune || other.organisation || !isNavn(other.navn)) return;
    if (organisation) givet.push(organisation);
    Object.assign(other, kommune ? { kommune } : {}, organisation ? { organisation } : {});
  }
}

/** A single word after a full name is no person but where that one comes from. */
function isLoneWord({ tekst, for: other }: Personled, last: FundenPerson): boolean {
  const isAlone = !last.kommune && !last.organisation && isNavn(last.navn);
  return other === undefined && isAlone && /^\p{Lu}[\p{L}-]{3,}$/u.test(tekst);
}

function mend(person: FundenPerson, navne: Navnekendskab, { tvivl }: Personliste): FundenPerson {
  const navn = mendNavn(person.navn, navne);
  if (navn !== person.navn)
    tvivl.push(`Navnet «${person.navn}» er læst som ${navn}: bindestregen ligner en linjedeling.`);
  return { ...person, navn, ...(person.for ? { for: mendNavn(person.for, navne) } : {}) };
}
