import { keyOf, type Begreber } from './begreber.ts';
import { wordsOf } from './ord.ts';
import type { Indeksfund } from './indeks.ts';
import type { Indeksside } from './resultat.ts';
import { OM_ET_ORGAN } from './spoergsmaal.ts';
import type { Formulering } from './formulering.ts';

/** So many of the best pages may be the one that is asked for by name; they are fetched to be shown in any case. */
const LOOKED_AT = 5;
/** The same for a name that editors keep: several bodies may be called so, and many pages speak of them. */
const LOOKED_AT_FOR_NAME = 8;

/** The names a question can be, each as a key, and whether one of them is a name that editors keep. */
export interface Spurgt {
  names: ReadonlySet<string>;
  isKept: boolean;
}

/** Reads which names a question can be: its words as they were typed, corrected, and under other names. */
export function namesAsked(ord: readonly string[], formuleringer: readonly Formulering[], navne: Begreber): Spurgt {
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
  const names = new Set([...asked, ...others].filter((words) => words.length > 0).map(keyOf));
  return { names, isKept: [...names].some((name) => navne.has(name)) };
}

/** Puts pages first that are called just what was asked for, with or without their region; matters follow their items. */
export async function navngivneFirst<T extends { result: Indeksfund }>(
  ranked: readonly T[],
  { names, isKept }: Spurgt,
  betydning: boolean,
): Promise<T[]> {
  const lookedAt = isKept ? LOOKED_AT_FOR_NAME : LOOKED_AT;
  const best = ranked.slice(0, lookedAt);
  const isNamed = await Promise.all(best.map(async ({ result }) => isCalled(await result.data(), names, betydning)));
  return [
    ...best.filter((_one, index) => isNamed[index]),
    ...best.filter((_one, index) => !isNamed[index]),
    ...ranked.slice(lookedAt),
  ];
}

function isCalled({ url, meta, filters }: Indeksside, names: ReadonlySet<string>, betydning: boolean): boolean {
  if (betydning) return url.endsWith('/ordliste/');
  if (filters['art']?.includes('Sag') || filters['organ']) return false;
  const title = (meta['title'] ?? '').replace(/ Kommune$/, '');
  const [, whole = title, short] = /^(.*?)(?: \(([^)]+)\))?$/.exec(title) ?? [];
  const called = [whole, short].flatMap((name) => (name ? [wordsOf(name)] : []));
  const region = (filters['region'] ?? []).flatMap(wordsOf);
  return called.some(
    (words) =>
      names.has(keyOf(words)) || names.has(keyOf([...words, ...region])) || names.has(keyOf([...region, ...words])),
  );
}
