import type { RootContent } from 'mdast';
import { stedOf } from '../papir.ts';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { readEtiket } from './etiketter.ts';
import { tekstOf } from './fraser.ts';
import type { Kandidat } from './kandidater.ts';
import type { Spor } from './tvivl.ts';

/**
 * The candidates that are no lines of a numbered list inside an item: one that begins anew below a text ending in a colon.
 * Where the numbers of such a list could be those of the items that follow, the editor is told.
 */
export function dropIndlejrede(
  kandidater: readonly Kandidat[],
  blokke: readonly RootContent[],
  spor: Spor,
): Kandidat[] {
  const kept: Kandidat[] = [];
  for (let at = 0; at < kandidater.length;) {
    const run = runFrom(kandidater, at);
    const last = kept.at(-1);
    const [first] = run;
    if (first && last && run.length > 1 && orderOf(first) <= orderOf(last) && isBelowColon(first, blokke, last)) {
      const liste = listeOf(run, orderOf(last) + 1, kandidater.slice(at + run.length), blokke);
      if (liste.tvivl) tell(last, first, liste.led.at(-1) ?? first, { blokke, spor });
      kept.push(...run.slice(liste.led.length));
    } else kept.push(...run);
    at += run.length;
  }
  return kept;
}

/** Candidates numbered on, with nothing between them. */
function runFrom(kandidater: readonly Kandidat[], from: number): Kandidat[] {
  let end = from + 1;
  for (; end < kandidater.length; end += 1) {
    const [a, b] = [kandidater[end - 1], kandidater[end]];
    if (!a || !b || a.stil !== b.stil || orderOf(b) !== orderOf(a) + 1 || b.titel.length > 150) break;
    if (a.blok === b.blok ? a.harIndhold : b.blok !== a.blok + 1 || a.led !== b.led) break;
  }
  return kandidater.slice(from, end);
}

/** Which of a run are the list: all, or those before the item that comes next; and whether that is in doubt. */
function listeOf(
  run: readonly Kandidat[],
  expected: number,
  later: readonly Kandidat[],
  blokke: readonly RootContent[],
): { led: readonly Kandidat[]; tvivl: boolean } {
  const next = run.findIndex((kandidat) => orderOf(kandidat) === expected);
  if (next < 0 || later.some((kandidat) => orderOf(kandidat) === expected)) return { led: run, tvivl: false };
  const steps = run.map((kandidat, index) => lineOf(kandidat, blokke) - lineOf(run[index - 1] ?? kandidat, blokke));
  if (next > 1 && (steps[next] ?? 0) > (steps[1] ?? 0)) return { led: run.slice(0, next), tvivl: false };
  const goesOn = later.some((kandidat) => orderOf(kandidat) > orderOf(run.at(-1) ?? kandidat));
  return { led: goesOn ? run : [], tvivl: true };
}

function isBelowColon({ blok, led = 0 }: Kandidat, blokke: readonly RootContent[], last: Kandidat): boolean {
  const above = blokke[blok - 1];
  if (led !== 0 || !above || last.blok >= blok - 1) return false;
  const tekst = tekstOf(above).trim();
  return (
    /\S\s+\S.*:$/s.test(tekst) &&
    !readEtiket(tekst.split('\n').at(-1) ?? '') &&
    findAfsnitsnavn(tekst)?.restFra !== tekst.length
  );
}

function tell(
  last: Kandidat,
  first: Kandidat,
  end: Kandidat,
  { blokke, spor }: { blokke: readonly RootContent[]; spor: Spor },
): void {
  const node = blokke[first.blok];
  spor.tvivl.push({
    felt: `punkter.${last.nr}`,
    tilstand: 'usikker',
    besked:
      end === first
        ? `Under punkt ${last.nr} står en nummereret liste efter et kolon. Dens sidste linjer er læst som punkter, fordi numrene fortsætter. Se efter i papiret.`
        : `Under punkt ${last.nr} står linjer med numrene ${first.nr}-${end.nr} efter et kolon. De er læst som en liste i punktet, selv om dagsordenens numre kunne fortsætte dér. Se efter i papiret.`,
    sted: node ? stedOf(node) : { linje: 1 },
  });
}

function lineOf({ blok, led = 0 }: Kandidat, blokke: readonly RootContent[]): number {
  const node = blokke[blok];
  return (node ? stedOf(node).linje : 0) + led;
}

function orderOf({ nr }: Kandidat): number {
  return Number.parseInt(nr, 10);
}
