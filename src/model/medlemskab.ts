import { firstDayOf, lastDayOf } from './dato.ts';
import type { Medlem } from './organ.ts';
import { sortByKey } from './sortering.ts';

/** Where a seat stands on a day, as far as its source gives its time; in the order readers meet them. */
export const MEDLEMSTILSTAND = {
  nu: 'Nuværende',
  kommende: 'Kommende',
  naevnt: 'Nævnt på en bestemt tid',
  ukendt: 'Tid ikke oplyst',
  tidligere: 'Tidligere',
} as const;
export type Medlemstilstand = keyof typeof MEDLEMSTILSTAND;

/** Seats of one standing. */
export interface Medlemsgruppe {
  tilstand: Medlemstilstand;
  medlemmer: Medlem[];
}

/** Seats by where they stand on a day: those of today first, those who left last; the newest first among the dated. */
export function groupMedlemmer(medlemmer: readonly Medlem[], dato: string): Medlemsgruppe[] {
  return Object.keys(MEDLEMSTILSTAND)
    .filter(isTilstand)
    .map((tilstand) => ({ tilstand, medlemmer: medlemmer.filter((medlem) => tilstandOf(medlem, dato) === tilstand) }))
    .filter((gruppe) => gruppe.medlemmer.length > 0)
    .map(({ tilstand, medlemmer: list }) => ({ tilstand, medlemmer: sortByKey(list, timeIn(tilstand), -1) }));
}

function tilstandOf({ fra, til, pr }: Medlem, dato: string): Medlemstilstand {
  if (fra === undefined && til === undefined) return pr === undefined ? 'ukendt' : 'naevnt';
  if (fra !== undefined && firstDayOf(fra) > dato) return 'kommende';
  return til !== undefined && lastDayOf(til) < dato ? 'tidligere' : 'nu';
}

/** What a group is sorted by; others keep the order of the file, where the chair comes first. */
function timeIn(tilstand: Medlemstilstand): (medlem: Medlem) => string {
  if (tilstand === 'naevnt') return ({ pr = '' }) => pr;
  return tilstand === 'tidligere' ? ({ til = '' }) => til : () => '';
}

function isTilstand(text: string): text is Medlemstilstand {
  return text in MEDLEMSTILSTAND;
}
