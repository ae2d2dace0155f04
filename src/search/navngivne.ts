import { keyOf, type Begreber } from './begreber.ts';
import { wordsOf } from './ord.ts';
import type { Sidenavne } from './sidenavne.ts';
import { OM_ET_ORGAN, type Spoergsmaal } from './spoergsmaal.ts';
import type { Formulering } from './formulering.ts';

/** The names a question can be, each as a key: its words as they were typed, corrected, and under other names. */
export function namesAsked(
  ord: readonly string[],
  formuleringer: readonly Formulering[],
  navne: Begreber,
): Set<string> {
  const nearest = formuleringer.filter(({ afstand }, index) => index === 0 || afstand === 0);
  const asked = [ord, ...nearest.map(({ tekst }) => wordsOf(tekst))].map((words) =>
    words.filter((word) => !OM_ET_ORGAN.has(word)),
  );
  const others = asked.flatMap((words) =>
    navne
      .find(words)
      .filter(({ antal }) => antal === words.length)
      .map(({ ord: name }) => name),
  );
  return new Set([...asked, ...others].filter((words) => words.length > 0).map(keyOf));
}

/** Puts pages first that are called just what was asked for, and the glossary when a meaning was; matters follow their items. */
export function navngivneFirst<T extends { result: { id: string } }>(
  ranked: readonly T[],
  names: ReadonlySet<string>,
  sidenavne: Sidenavne,
  { betydning, hvadEr }: Pick<Spoergsmaal, 'betydning' | 'hvadEr'>,
): T[] {
  const named = sidenavne.find(names);
  const isNamed = ranked.some(({ result }) => named.has(result.id));
  const called = betydning || (hvadEr && !isNamed) ? sidenavne.ordliste : named;
  const [first, others] = [true, false].map((wanted) =>
    ranked.filter(({ result }) => called.has(result.id) === wanted),
  );
  return [...(first ?? []), ...(others ?? [])];
}
