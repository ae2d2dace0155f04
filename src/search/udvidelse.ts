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
import { joinedWords } from './sammenskrevet.ts';
import { OM_ET_ORGAN } from './spoergsmaal.ts';
import { renamed, valgOf } from './valg.ts';

/** Everything a question can mean, nearest first, and what became of words that no text has. */
export interface Udvidelse {
  formuleringer: Formulering[];
  rettet: { fra: string; til: string }[];
  ukendte: string[];
}

/** How far words are from what they are when they stand together and the site writes them as one. */
const APART = 0.5;

/** Puts a question in the words of the site. Only words that the index has are in what comes out. */
export function udvid(ord: readonly string[], ordbog: Ordbog, begreber: Begreber): Udvidelse {
  const joined = joinedWords(ord, ordbog);
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
    return meant ? [{ ord: [meant], afstand: RELATED }, ...known] : known;
  });
  if (ukendte.length > 0 && ord.length - ukendte.length <= 2 * ukendte.length)
    return { formuleringer: [], rettet, ukendte };
  const kept = valg.map((list, index) => (ukendte.includes(ord[index] ?? '') ? [{ ord: [], afstand: SAME }] : list));
  const whole = new Set(joined.flatMap(({ fra, afstand }) => (afstand === SAME ? [fra] : [])));
  const apart = kept.map((list, index) =>
    whole.has(index) ? list.map((one) => ({ ...one, afstand: one.afstand + APART })) : list,
  );
  const wholes = [apart, ...others.map((other) => renamed(kept, other))].filter((list) =>
    list.every((one) => one.length > 0),
  );
  const formuleringer = wholes.flatMap(combine);
  return {
    formuleringer: [
      ...nearest(formuleringer),
      ...withOneLess(kept, (word) => ordbog.rarity(word)),
      ...withoutAsking(ord, kept),
      ...rarestAlone(kept, (word) => ordbog.rarity(word)),
    ],
    rettet,
    ukendte,
  };
}
