import { keyOf, type Begrebsord } from '../search/begreber.ts';
import { wordsOf } from '../search/ord.ts';
import type { PortalIndex } from './portal-index.ts';

/** Names for one thing, as editors keep them: of the glossary, of bodies, of municipalities and of matters. */
export function getBegrebsord({ ordliste, organer, kommuner, sager }: PortalIndex): Begrebsord[] {
  const groups = [
    ...ordliste.map(({ ord, langform, synonymer = [], stavemaader = [] }) => [
      ord,
      langform,
      ...synonymer,
      ...stavemaader,
    ]),
    ...organer.map(({ navn, forkortelse, aliaser = [] }) => [navn, forkortelse, ...aliaser]),
    ...kommuner.map(({ navn, stavemaader = [] }) => [navn, ...stavemaader]),
    ...sager.map(({ titel, aliaser = [] }) => [titel, ...aliaser]),
  ];
  return groups
    .map((group) => [...new Set(group.flatMap((name) => name?.toLowerCase() ?? []))])
    .filter((group) => group.length > 1)
    .map(withoutForms);
}

/** Search finds every form of a word by any of them; in a name of several words they tell what stands together. */
function withoutForms(names: readonly string[]): Begrebsord {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = wordsOf(name).length > 1 ? name : keyOf([name]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
