import { distance } from 'fastest-levenshtein';
import { foldNavn } from './ord.ts';
import type { Kendskab } from './kendskab.ts';

/** A municipality found in a text; `sikker` when it is spelt as the portal spells it. */
export interface FundenKommune {
  id: string;
  navn: string;
  sikker: boolean;
}

const KOMMUNE = /\s*kommune[rs]?\s*$/i;

/** The municipality a text names: `Assens Kommune`, `Nordfyns kommune`, `Rebild`. Only with the word are near spellings taken. */
export function findKommune(tekst: string, { kommuner }: Pick<Kendskab, 'kommuner'>): FundenKommune | undefined {
  const sought = foldNavn(tekst.replace(KOMMUNE, '').replace(/^kommune(?:n|rne)\s+/i, ''));
  if (sought.length < 3) return undefined;
  const names = kommuner.flatMap(({ id, navn, stavemaader = [] }) =>
    [navn, ...stavemaader].map((name) => ({ id, navn, fold: foldNavn(name) })),
  );
  const exact = names.find(({ fold }) => fold === sought || `${fold}s` === sought || fold === `${sought}s`);
  if (exact) return { id: exact.id, navn: exact.navn, sikker: true };
  if (!KOMMUNE.test(tekst)) return undefined;
  const near = names.filter(({ fold }) => distance(fold, sought) === 1);
  const [first] = near;
  return first && near.every(({ id }) => id === first.id)
    ? { id: first.id, navn: first.navn, sikker: false }
    : undefined;
}
