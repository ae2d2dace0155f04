import type { Begrebsord } from '../search/begreber.ts';
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
    .filter((group) => group.length > 1);
}
