import { isMaaned } from '../model/maaned.ts';
import type { Begreber } from './begreber.ts';
import {
  combine,
  nearest,
  rarestAlone,
  SAME,
  RELATED,
  withOneLess,
  withoutAsking,
  type Formulering,
  type Valg,
} from './formulering.ts';
import type { Ordbog } from './ordbog.ts';
import { isNumber } from './ord.ts';
import { joinedToSmall, joinedWords } from './sammenskrevet.ts';
import { OM_ET_ORGAN, type Spoergsmaal } from './spoergsmaal.ts';
import { partsOfKnown, renamed, valgOf } from './valg.ts';

/** Everything a question can mean, nearest first, and what became of words that no text has. */
export interface Udvidelse {
  formuleringer: Formulering[];
  rettet: { fra: string; til: string }[];
  ukendte: string[];
}

/** What is known of a question besides its words. */
export interface Omstaendigheder extends Partial<Pick<Spoergsmaal, 'foran' | 'slags'>> {
  /** Whether a word is the name of a municipality, which says nothing of what is asked about it. */
  isKommune?: (word: string) => boolean;
}

/** How far words are from what they are when they stand together and the site writes them as one. */
const APART = 0.5;

/** Puts a question in the words of the site. Only words that the index has are in what comes out. */
export function udvid(
  ord: readonly string[],
  ordbog: Ordbog,
  begreber: Begreber,
  { foran = [], slags, isKommune = () => false }: Omstaendigheder = {},
): Udvidelse {
  const joined = [...joinedWords(ord, ordbog), ...joinedToSmall(ord, foran, ordbog)];
  const others = [
    ...begreber.find(ord).filter(({ ord: name }) => name.every((word) => isNumber(word) || ordbog.has(word))),
    ...joined,
  ];
  const named = (index: number) => others.some(({ fra, antal }) => index >= fra && index < fra + antal);
  const rettet: Udvidelse['rettet'] = joined.flatMap((one) => one.rettet ?? []);
  const ukendte: string[] = [];
  const valg = ord.map((word, index): Valg[] => {
    const known = valgOf(word, ordbog);
    if (known.length === 0 && OM_ET_ORGAN.has(word)) return [{ ord: [], afstand: SAME }];
    if (known.some(({ imellem }) => imellem === undefined) || named(index)) return known;
    // A long word with a wrong letter can look like a compound of two others.
    const meant = isMaaned(word) ? undefined : ordbog.meant(word);
    if (meant) rettet.push({ fra: word, til: meant });
    else if (known.length === 0) ukendte.push(word);
    return meant ? [...further(valgOf(meant, ordbog)), ...known] : known;
  });
  // A question with an unknown word is about something else, unless what is left says enough.
  const known = ord.filter((word) => !ukendte.includes(word));
  const telling = known.filter(
    (word) => !isNumber(word) && !isMaaned(word) && !isKommune(word) && !ordbog.isCommon(word),
  );
  const saysEnough =
    (known.length > 2 * ukendte.length && telling.length >= 2 * ukendte.length) ||
    (ukendte.length === 1 && (telling.some((word) => ordbog.isRare(word)) || (ukendte[0] === slags && ord.length > 2)));
  if (ukendte.length > 0 && !saysEnough) return { formuleringer: [], rettet, ukendte };
  const kept = valg.map((list, index) => (ukendte.includes(ord[index] ?? '') ? [{ ord: [], afstand: SAME }] : list));
  const whole = new Set(joined.flatMap(({ fra, afstand }) => (afstand === SAME ? [fra] : [])));
  const apart = kept.map((list, index) =>
    whole.has(index) ? list.map((one) => ({ ...one, afstand: one.afstand + APART })) : list,
  );
  const byOtherNames = others.map((other) => renamed(kept, other));
  const wholes = [apart, ...byOtherNames].filter((list) => list.every((one) => one.length > 0));
  const formuleringer = wholes.flatMap(combine);
  return {
    formuleringer: [
      ...nearest(formuleringer),
      ...asParts(ord, kept, ordbog),
      ...nearest([kept, ...byOtherNames].flatMap((list) => withOneLess(list, (word) => ordbog.rarity(word)))),
      ...withoutAsking(ord, kept),
      // One word of three is no answer.
      ...(ukendte.length > 0 ? [] : rarestAlone(kept, (word) => ordbog.rarity(word))),
    ],
    rettet,
    ukendte,
  };
}

/** The same words, which were not typed themselves. */
function further(valg: readonly Valg[]): Valg[] {
  return valg.map((one) => ({ ...one, afstand: one.afstand + RELATED }));
}

/** The question with its compounds and verbs taken apart, which comes before words that are only parts of others. */
function asParts(ord: readonly string[], valg: readonly Valg[][], ordbog: Ordbog): Formulering[] {
  const parts = ord.map((word) => partsOfKnown(word, ordbog));
  if (parts.every((list) => list.length === 0)) return [];
  return combine(valg.map((list, at) => (parts[at]?.length ? parts[at] : list.slice(0, 1)))).map((one) => ({
    ...one,
    afstand: one.afstand + TAKEN_APART,
  }));
}

const TAKEN_APART = 1.25;
