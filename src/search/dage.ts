import { isMaaned } from '../model/maaned.ts';
import { RELATED, type Formulering } from './formulering.ts';

/**
 * Ways to put a question that names days: a text has the day when its words follow one another, or nearly so (`17. og
 * 18. april 2015`). Standing apart they are another day, and another month or year.
 */
export function withDays(formuleringer: readonly Formulering[], ord: readonly string[]): Formulering[] {
  const days = daysAmong(ord);
  const [first] = formuleringer;
  if (days.length === 0 || !first) return [...formuleringer];
  const fraser = days.map((day) => day.join(' '));
  const naer = days.map((day) => ({ ord: day, imellem: BETWEEN }));
  return [
    ...formuleringer.map((one) => ({ ...one, fraser: [...one.fraser, ...fraser] })),
    { ...first, afstand: first.afstand + RELATED, naer: [...first.naer, ...naer] },
  ];
}

/** How many words a text may have between a day and its month. */
const BETWEEN = 3;

/** The days among the words of a question: `18 marts 2013`, `13 marts`. */
function daysAmong(ord: readonly string[]): string[][] {
  return ord.flatMap((maaned, at) => {
    const [dag = '', , aar = ''] = ord.slice(at - 1, at + 2);
    if (at === 0 || !isMaaned(maaned) || !/^\d{1,2}$/.test(dag)) return [];
    return [/^\d{4}$/.test(aar) ? [dag, maaned, aar] : [dag, maaned]];
  });
}
