import { isBlank, type Linje } from './linje.ts';
import { plainOf } from './maerker.ts';
import type { Udeladt } from '../papir.ts';

const OVERSKRIFT = /^(?:indhold|indholdsfortegnelse|indholdsoversigt)\s*:?$/iu;
const PRIKKER = /(?:\.\s?){4,}\s*\d{0,4}\s*$|…{2,}\s*\d{0,4}\s*$|_{4,}\s*\d{1,4}\s*$/u;
/** A title and a page behind a column's gap, or what Word says of a page it cannot find. */
const SIDE = /(?:\t|\s{2,}|\s)(?:\d{1,4}|fejl! bogmærke er ikke defineret\.?)\s*$/iu;

/** Lines without contents lists, and what these said. */
export function splitIndhold(lines: readonly Linje[]): { linjer: Linje[]; udeladt: Udeladt[] } {
  const linjer: Linje[] = [];
  const udeladt: Udeladt[] = [];
  for (let at = 0; at < lines.length;) {
    const end = findEnd(lines, at);
    const linje = lines[at];
    if (end > at) {
      const taken = lines.slice(at, end).filter((one) => !isBlank(one));
      const tekst = taken.map((one) => plainOf(one.tekst)).join('\n');
      udeladt.push({ art: 'indholdsfortegnelse', tekst, sted: taken[0]?.sted ?? { linje: 1 } });
      at = end;
    } else {
      if (linje) linjer.push(linje);
      at += 1;
    }
  }
  return { linjer, udeladt };
}

/** Where a contents list that begins here ends: after its heading, entries and the odd line between; else here. */
function findEnd(lines: readonly Linje[], start: number): number {
  const first = lines[start];
  if (!first || isBlank(first)) return start;
  const heading = OVERSKRIFT.test(textOf(first));
  if (!heading && !PRIKKER.test(textOf(first))) return start;
  let end = heading ? start : start + 1;
  let entries = heading ? 0 : 1;
  for (let at = start + 1, odd = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || isBlank(line)) continue;
    const isEntry = heading ? isIndgang(textOf(line)) : PRIKKER.test(textOf(line));
    odd = isEntry ? 0 : odd + 1;
    if (odd > 1 || (!isEntry && textOf(line).length > 80)) break;
    if (!isEntry) continue;
    entries += 1;
    end = at + 1;
  }
  return entries >= 2 ? end : start;
}

function isIndgang(text: string): boolean {
  return PRIKKER.test(text) || SIDE.test(text);
}

function textOf(line: Linje): string {
  return plainOf(line.tekst).trim();
}
