import type { Kendskab } from './kendskab.ts';
import { isNavn } from './navn.ts';
import { readTilknytning, type Tilknytning } from './organisation.ts';
import type { Personled } from './personled.ts';
import { splitStilling } from './rolle.ts';

/** Lines of a list, and the place above them that is said of all. */
export interface Stedgruppe {
  sted?: Tilknytning;
  /** The place as the paper writes it. */
  navn: string;
  linjer: string[];
}

/** A list by the places on lines of their own; `uklare` could belong to those before or after them. */
export function splitSteder(
  linjer: readonly string[],
  kendskab: Kendskab,
): { grupper: Stedgruppe[]; uklare: string[] } {
  const steder = linjer.map((linje) => readSted(linje, kendskab));
  const all: Stedgruppe = { navn: '', linjer: [...linjer] };
  if (steder.every((sted) => sted === undefined) || steder.every((sted) => sted !== undefined))
    return { grupper: [all], uklare: [] };
  if (!steder[0] && !linjer.some((linje, index) => steder[index] && linje.endsWith(':'))) {
    const own = linjer.filter((_, index) => steder[index]);
    return { grupper: [all], uklare: isBelowEach(linjer, steder, kendskab) ? [] : own };
  }
  const grupper: Stedgruppe[] = [];
  for (const [index, linje] of linjer.entries()) {
    const navn = linje.replace(/\s*:$/, '');
    const sted = steder[index] ?? (isNavn(navn) ? undefined : readTilknytning(navn, kendskab));
    if (sted) grupper.push({ sted, navn, linjer: [] });
    else if (grupper.length === 0) grupper.push({ navn: '', linjer: [linje] });
    else grupper.at(-1)?.linjer.push(linje);
  }
  return { grupper, uklare: [] };
}

/** Names on one line, and the place before them that is said of them. */
export interface Stedled {
  sted?: Tilknytning;
  /** The place as the paper writes it. */
  tekst: string;
  dele: Personled[];
}

/**
 * `Aalborg Kommune, Anna Prøve, Rebild Kommune, Bo Eksempel`: a line that begins with a place, where every place has people
 * after it. Any other line is one part.
 */
export function splitVedSteder(led: readonly Personled[], kendskab: Kendskab): Stedled[] {
  const steder = led.map(({ tekst, for: other, parenteser }) =>
    other === undefined && parenteser.length === 0 ? readSted(tekst, kendskab) : undefined,
  );
  const count = steder.filter((sted) => sted !== undefined).length;
  const isOne = steder.every((sted, index) => !sted || (index + 1 < steder.length && !steder[index + 1]));
  if (!steder[0] || !isOne || count < 2) return [{ tekst: '', dele: [...led] }];
  return steder.flatMap((sted, index): Stedled[] => {
    if (!sted) return [];
    const next = steder.findIndex((one, at) => at > index && one !== undefined);
    return [{ sted, tekst: led[index]?.tekst ?? '', dele: led.slice(index + 1, next < 0 ? undefined : next) }];
  });
}

/** A municipality or region alone on a line. */
export function readSted(linje: string, kendskab: Kendskab): Tilknytning | undefined {
  const navn = linje.replace(/\s*:$/, '');
  const sted = readTilknytning(navn, kendskab);
  return sted?.kommune || /^region\s+\p{Lu}\p{L}+$/iu.test(navn) ? sted : undefined;
}

/** Whether every place stands below one person who has none yet, and nobody below the last place. */
function isBelowEach(
  linjer: readonly string[],
  steder: readonly (Tilknytning | undefined)[],
  kendskab: Kendskab,
): boolean {
  let before = 0;
  for (const [index, linje] of linjer.entries()) {
    if (steder[index]) {
      if (before !== 1) return false;
      before = 0;
    } else if (isAlone(linje, kendskab)) before += 1;
  }
  return before === 0;
}

/** A line with a person and no place. */
function isAlone(linje: string, kendskab: Kendskab): boolean {
  const [first = '', ...rest] = linje.split(/\s*[,;()]\s*/);
  return isNavn(splitStilling(first).navn) && !rest.some((part) => readTilknytning(part, kendskab));
}
