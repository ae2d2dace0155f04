import { isMaaned } from '../model/maaned.ts';
import { isNumber } from './ord.ts';
import { OM_ET_ORGAN } from './spoergsmaal.ts';

/** A way to put a question; the further its words are from those that were typed, the larger the distance. */
export interface Formulering {
  tekst: string;
  afstand: number;
  /** The share of what the question tells that is left out of it. */
  udeladt: number;
  /** Words that must stand together, as the text has them: names that stand for what was typed. */
  fraser: string[];
  /** Parts of compounds that nobody wrote. */
  naer: Dele[];
}

/** Parts of a compound that nobody wrote, which only mean it when at most so many words stand between them. */
export interface Dele {
  ord: string[];
  imellem: number;
}

/** Words as they are, with nothing that must stand together. */
export function literal(tekst: string): Formulering {
  return { tekst, afstand: 0, udeladt: 0, fraser: [], naer: [] };
}

/** Distances of what stands for a typed word. */
export const SAME = 0;
export const RELATED = 1;
export const COMPOUND = 2;
const LEFT_OUT = 3;
/** What is so far off is asked only when nothing was found. */
export const NOTHING_ELSE = 9;
const MOST = 16;
const ENOUGH_TO_LEAVE_OUT = 3;

/** What stands for one typed word. */
export interface Valg {
  ord: string[];
  afstand: number;
  frase?: string | undefined;
  /** Set for the parts of a compound. */
  imellem?: number;
}

/** The nearest words for all, and then others for one word at a time. */
export function combine(valg: readonly Valg[][]): Formulering[] {
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
    udeladt: 0,
    fraser: valg.flatMap(({ frase }) => frase ?? []),
    naer: valg.flatMap(({ ord, imellem }) => (imellem === undefined ? [] : [{ ord, imellem }])),
  };
}

/** What a question is about, without the words that ask something of it, for when no page has them all. */
export function withoutAsking(ord: readonly string[], valg: readonly Valg[][]): Formulering[] {
  const left = valg.flatMap(([first], index) => (OM_ET_ORGAN.has(ord[index] ?? '') || !first ? [] : [first]));
  const { tekst, ...rest } = toFormulering(left);
  return tekst === '' || left.length === ord.length ? [] : [{ tekst, ...rest, afstand: rest.afstand + LEFT_OUT }];
}

/** Of two words that no page has together the one that tells most, or each when they tell alike, for when nothing was found. */
export function rarestAlone(valg: readonly Valg[][], rarity: (word: string) => number): Formulering[] {
  const said = valg.flatMap(([first]) => (first && first.ord.length > 0 ? [first] : []));
  const words = said.flatMap(({ ord }) => ord);
  const isUnwritten = said.some(({ imellem }) => imellem !== undefined);
  if (said.length !== 2 || isUnwritten || words.some((word) => isNumber(word) || isMaaned(word))) return [];
  const tells = ({ ord }: Valg) => Math.max(...ord.map(rarity));
  const most = Math.max(...said.map(tells));
  // A Danish question ends with what it is about.
  return said
    .filter((one) => most - tells(one) <= ALIKE)
    .reverse()
    .map((one) => ({ ...toFormulering([one]), afstand: NOTHING_ELSE }));
}

/** Twice as many texts, or half as many. */
const ALIKE = 1;

/** A long question without one of its words, for when no page has them all. */
export function withOneLess(valg: readonly Valg[][], rarity: (word: string) => number): Formulering[] {
  const first = valg.map(([nearest]) => nearest ?? { ord: [], afstand: SAME });
  const said = first.filter(({ ord }) => ord.length > 0);
  if (said.length < ENOUGH_TO_LEAVE_OUT) return [];
  const tells = (ord: readonly string[]) => ord.reduce((sum, word) => sum + rarity(word), 0);
  const all = said.reduce((sum, { ord }) => sum + tells(ord), 0);
  return said.flatMap(({ ord }, at) => {
    if (ord.some((word) => isNumber(word) || isMaaned(word))) return [];
    const shorter = toFormulering(said.filter((_one, index) => index !== at));
    return [{ ...shorter, afstand: shorter.afstand + LEFT_OUT, udeladt: tells(ord) / all }];
  });
}

/** Each way once, nearest first; those that are furthest off are left out. */
export function nearest(formuleringer: readonly Formulering[]): Formulering[] {
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
