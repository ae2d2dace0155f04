import { findAfsnitsnavn } from './afsnitsnavne.ts';

/** A number of two parts that a line begins with, and what follows it. */
export interface Led {
  kapitelnr: number;
  nr: number;
  titel: string;
  /** What the number is called: `Punkt`. */
  navn: string;
}

const LED =
  /^((?:(?:[Dd]agsordens)?[Pp]unkt|[Pp]kt\.?|[Ss]ag)\s+(?:nr\.?\s+)?)?(\d{1,2})\.([1-9]\d?)\.?(?::\s*|\s+)(?=["”»]?\p{Lu})/u;
/** Fewer are headings inside an item. */
const LEAST = 3;
/** How many numbers may be missing between two. */
const GAP = 2;

/** Reads `2.1 Takster` and `Punkt 2.1: Takster`; names of sections have numbers too, and are none. */
export function readLed(linje: string): Led | undefined {
  const tekst = linje.replace(/\s+/g, ' ').trim();
  const [hele, navn = '', kapitelnr, nr] = LED.exec(tekst) ?? [];
  const afsnit = findAfsnitsnavn(tekst);
  if (hele === undefined || (afsnit && afsnit.art !== 'andet')) return undefined;
  return { kapitelnr: Number(kapitelnr), nr: Number(nr), titel: tekst.slice(hele.length), navn: navn.trim() };
}

/** Lines that count `1.1`, `1.2`, `2.1` on; a list of contents is a row of its own. Of names of sections alone is none. */
export function findLedkaeder<T extends Led>(linjer: readonly T[]): T[][] {
  const kaeder: T[][] = [[]];
  for (const linje of linjer) {
    const kaede = kaeder.at(-1);
    const [first, last] = [kaede?.[0], kaede?.at(-1)];
    if (first && first.kapitelnr === linje.kapitelnr && first.nr === linje.nr) kaeder.push([linje]);
    else if (last ? follows(last, linje) : linje.nr === 1) kaede?.push(linje);
  }
  return kaeder.filter(
    (kaede) => kaede.length >= LEAST && kaede.filter(({ titel }) => findAfsnitsnavn(titel)).length * 2 <= kaede.length,
  );
}

function follows(last: Led, next: Led): boolean {
  const step = next.kapitelnr - last.kapitelnr;
  return step === 0 ? next.nr > last.nr && next.nr <= last.nr + GAP : step > 0 && step <= GAP + 1 && next.nr === 1;
}
