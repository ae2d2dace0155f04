import { isMaaned } from '../model/maaned.ts';
import type { AndetNavn, Begreber } from './begreber.ts';
import { hasLetter, wordsOf } from './ord.ts';
import { OM_ET_ORGAN } from './spoergsmaal.ts';
import type { Ordbog } from './ordbog.ts';

/** A way to put a question; the further its words are from those that were typed, the larger the distance. */
export interface Formulering {
  tekst: string;
  afstand: number;
  /** Words that must stand together, as the text has them: names that stand for what was typed. */
  fraser: string[];
  /** Parts of a compound that nobody wrote, which must stand near one another. */
  naer: string[][];
}

/** Words as they are, with nothing that must stand together. */
export function literal(tekst: string): Formulering {
  return { tekst, afstand: 0, fraser: [], naer: [] };
}

/** Everything a question can mean, nearest first, and what became of words that no text has. */
export interface Udvidelse {
  formuleringer: Formulering[];
  rettet: { fra: string; til: string }[];
  ukendte: string[];
}

/** Distances of what stands for a typed word. */
const SAME = 0;
const RELATED = 1;
const COMPOUND = 2;
const LEFT_OUT = 3;
const MOST = 16;
const ENOUGH_TO_LEAVE_OUT = 3;

interface Valg {
  ord: string[];
  afstand: number;
  frase?: string | undefined;
  erDele?: boolean;
}

/** Puts a question in the words of the site. Only words that the index has are in what comes out. */
export function udvid(ord: readonly string[], ordbog: Ordbog, begreber: Begreber): Udvidelse {
  const others = [
    ...begreber.find(ord).filter(({ ord: name }) => name.every((word) => isNumber(word) || ordbog.has(word))),
    ...joinedWords(ord, ordbog),
  ];
  const named = (index: number) => others.some(({ fra, antal }) => index >= fra && index < fra + antal);
  const rettet: Udvidelse['rettet'] = [];
  const ukendte: string[] = [];
  const valg = ord.map((word, index): Valg[] => {
    const known = valgOf(word, ordbog);
    if (known.length === 0 && OM_ET_ORGAN.has(word)) return [{ ord: [], afstand: SAME }];
    if (known.some(({ erDele }) => !erDele) || named(index)) return known;
    // A long word with a wrong letter can look like a compound of two others.
    const meant = isMaaned(word) ? undefined : ordbog.meant(word);
    if (meant) rettet.push({ fra: word, til: meant });
    else if (known.length === 0) ukendte.push(word);
    return meant ? [{ ord: [meant], afstand: RELATED }, ...known] : known;
  });
  if (ukendte.length > 0 && ord.length - ukendte.length <= 2 * ukendte.length)
    return { formuleringer: [], rettet, ukendte };
  const kept = valg.map((list, index) => (ukendte.includes(ord[index] ?? '') ? [{ ord: [], afstand: SAME }] : list));
  const wholes = [kept, ...others.map((other) => renamed(kept, other))].filter((list) =>
    list.every((one) => one.length > 0),
  );
  const formuleringer = wholes.flatMap(combine);
  return {
    formuleringer: [...nearest(formuleringer), ...withOneLess(kept), ...withoutAsking(ord, kept)],
    rettet,
    ukendte,
  };
}

/** What stands for a word: itself, other spellings, its family, the parts or the wholes of a compound. */
function valgOf(word: string, ordbog: Ordbog): Valg[] {
  if (isNumber(word)) return [{ ord: [word], afstand: SAME }];
  // The index holds `KTO-forliget` as a whole too, which is nearer than its parts.
  const joined = wordsOf(word);
  if (joined.length > 1) {
    const known = joined.filter((part) => ordbog.has(part));
    const whole = known.length === joined.length ? [{ ord: [word], afstand: SAME }] : [];
    return known.length > 0 ? [...whole, { ord: known, afstand: RELATED }] : [];
  }
  const one = (afstand: number) => (other: string) => ({ ord: [other], afstand });
  const spelled = ordbog.spelledAs(word);
  const relatives = ordbog.relatives(word).filter((other) => !spelled.includes(other));
  const compounds = ordbog.compoundsOf(word).map(one(COMPOUND));
  if (ordbog.has(word))
    return [{ ord: [word], afstand: SAME }, ...spelled.map(one(RELATED)), ...relatives.map(one(RELATED)), ...compounds];
  const longer = ordbog.beginningWith(word);
  const parts = spelled.length + relatives.length + longer.length === 0 ? ordbog.split(word) : undefined;
  return [
    ...longer.map(one(RELATED)),
    ...spelled.map(one(SAME)),
    ...relatives.map(one(RELATED)),
    ...(parts ? partsOf(parts, ordbog) : []),
    ...compounds,
  ];
}

/** The parts of a compound that nobody wrote, also where the last is itself the end of one: `kommunal- og regionsvalg`. */
function partsOf([first, second]: [string, string], ordbog: Ordbog): Valg[] {
  const ends = ordbog.compoundsOf(second).filter((word) => word !== first);
  return [second, ...ends].map((end, index) => ({
    ord: [first, end],
    afstand: index === 0 ? RELATED : COMPOUND,
    erDele: true,
  }));
}

function isNumber(word: string): boolean {
  return !hasLetter(word) || /\d/.test(word);
}

/** The same question with another name for some of its words. */
function renamed(
  valg: readonly Valg[][],
  { fra, antal, ord, frase, afstand = RELATED }: AndetNavn & { afstand?: number },
): Valg[][] {
  return [...valg.slice(0, fra), [{ ord, afstand, frase }], ...valg.slice(fra + antal)];
}

/** The nearest words for all, and then others for one word at a time. */
function combine(valg: readonly Valg[][]): Formulering[] {
  const first = valg.map(([nearest]) => nearest ?? { ord: [], afstand: SAME });
  const swapped = valg.flatMap((list, at) =>
    list.slice(1).map((other) => first.map((nearestOne, index) => (index === at ? other : nearestOne))),
  );
  return [first, ...swapped].map(toFormulering);
}

function toFormulering(valg: readonly Valg[]): Formulering {
  return {
    tekst: valg.flatMap(({ ord }) => ord).join(' '),
    afstand: valg.reduce((sum, { afstand }) => sum + afstand, 0),
    fraser: valg.flatMap(({ frase }) => frase ?? []),
    naer: valg.flatMap(({ ord, erDele }) => (erDele ? [ord] : [])),
  };
}

/** Two words that the site writes as one: `dialog forum`. */
function joinedWords(ord: readonly string[], ordbog: Ordbog): (AndetNavn & { afstand: number })[] {
  return ord.slice(1).flatMap((second, fra) => {
    const whole = ['', 's', 'e'].map((glue) => `${ord[fra]}${glue}${second}`).find((word) => ordbog.has(word));
    return whole ? [{ fra, antal: 2, ord: [whole], afstand: SAME }] : [];
  });
}

/** What a question is about, without the words that ask something of it, for when no page has them all. */
function withoutAsking(ord: readonly string[], valg: readonly Valg[][]): Formulering[] {
  const left = valg.flatMap(([first], index) => (OM_ET_ORGAN.has(ord[index] ?? '') || !first ? [] : [first]));
  const { tekst, ...rest } = toFormulering(left);
  return tekst === '' || left.length === ord.length ? [] : [{ tekst, ...rest, afstand: rest.afstand + LEFT_OUT }];
}

/** A long question without one of its words, for when no page has them all. */
function withOneLess(valg: readonly Valg[][]): Formulering[] {
  const first = valg.map(([nearest]) => nearest ?? { ord: [], afstand: SAME });
  const said = first.filter(({ ord }) => ord.length > 0);
  if (said.length < ENOUGH_TO_LEAVE_OUT) return [];
  return said.flatMap(({ ord }, at) => {
    if (ord.some((word) => isNumber(word) || isMaaned(word))) return [];
    const shorter = toFormulering(said.filter((_one, index) => index !== at));
    return [{ ...shorter, afstand: shorter.afstand + LEFT_OUT }];
  });
}

function nearest(formuleringer: readonly Formulering[]): Formulering[] {
  const seen = new Set<string>();
  return [...formuleringer]
    .sort((a, b) => a.afstand - b.afstand)
    .filter(({ tekst }) => {
      const isNew = tekst !== '' && !seen.has(tekst);
      seen.add(tekst);
      return isNew;
    })
    .slice(0, MOST);
}
