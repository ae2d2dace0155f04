import type { Kendskab } from './kendskab.ts';
import { isNavn } from './navn.ts';
import { readTilknytning, type Tilknytning } from './organisation.ts';
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
