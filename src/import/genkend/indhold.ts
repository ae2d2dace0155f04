import type { RootContent } from 'mdast';
import { tekstOf } from './fraser.ts';
import { findKaede } from './kaede.ts';
import type { Kandidat } from './kandidater.ts';
import { foldNavn } from './ord.ts';

/** A list of the items that stands before the items themselves. */
export interface Indholdsliste {
  /** Indexes of its blocks. */
  blokke: Set<number>;
  /** Its titles by number, for items that have none where they stand. */
  titler: Map<string, string>;
}

/**
 * Finds a list of contents: three candidates or more with nothing between, whose numbers come again later as items.
 * Page numbers at the ends of lines belong to it.
 */
export function findIndholdsliste(
  kandidater: readonly Kandidat[],
  blokke: readonly RootContent[],
): Indholdsliste | undefined {
  for (const run of runsOf(kandidater)) {
    if (run.length < 3) continue;
    const lastBlok = run.at(-1)?.blok ?? 0;
    const later = kandidater.filter(({ blok }) => blok > lastBlok);
    const items = findKaede(later);
    const again = run.filter((entry) => items.some((item) => isSame(entry, item, blokke)));
    if (again.length < run.length * 0.7) continue;
    const firstBlok = run[0]?.kapitel ?? run[0]?.blok ?? 0;
    const indexes = new Set(blokke.slice(firstBlok, lastBlok + 1).map((_, index) => firstBlok + index));
    const before = blokke[firstBlok - 1];
    if (before && OVERSKRIFT.test(tekstOf(before).trim())) indexes.add(firstBlok - 1);
    return { blokke: indexes, titler: new Map(run.map(({ nr, titel }) => [nr, withoutPage(titel)])) };
  }
  return undefined;
}

const OVERSKRIFT = /^(?:indhold(?:sfortegnelse)?|dagsorden(?:spunkter)?|punkter|oversigt)\s*:?$/i;

/** The title without its page number. */
function withoutPage(titel: string): string {
  return titel.replace(/(?:\s*[.…]{2,}\s*|\s+)\d{1,3}$/, '').trim();
}

function isSame(entry: Kandidat, item: Kandidat, blokke: readonly RootContent[]): boolean {
  if (entry.nr !== item.nr) return false;
  const next = blokke[item.blok + 1];
  const own = item.titel || (next ? tekstOf(next) : '');
  const [a, b] = [foldNavn(withoutPage(entry.titel)), foldNavn(own)];
  return item.stil !== entry.stil || a.slice(0, 12) === b.slice(0, 12) || a.includes(b) || b.includes(a);
}

/** Candidates one after the other with nothing between. */
function runsOf(kandidater: readonly Kandidat[]): Kandidat[][] {
  const runs: Kandidat[][] = [[]];
  for (const kandidat of kandidater) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && (last.harIndhold || Number.parseInt(kandidat.nr, 10) <= Number.parseInt(last.nr, 10)))
      runs.push([kandidat]);
    else run?.push(kandidat);
  }
  return runs;
}
