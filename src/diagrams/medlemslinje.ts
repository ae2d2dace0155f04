import { aarOf, firstDayOf, lastDayOf } from '../model/dato.ts';

/** When something was, as far as its source says: a period, open at one end or both, or a day or year it speaks of. */
export interface Tidsangivelse {
  fra?: string | undefined;
  til?: string | undefined;
  pr?: string | undefined;
}

/** What is drawn, in hundredths of the line: a dot, or a stretch whose ends are known or not. */
export type Tidsmaerke =
  { art: 'prik'; x: number } | { art: 'streg'; fra: number; til: number; kendtFra: boolean; kendtTil: boolean };

/** A line through the years, and what is drawn on it for each; nothing for one that its source gives no time. */
export interface Medlemslinje {
  foerste: number;
  sidste: number;
  maerker: (Tidsmaerke | undefined)[];
}

/** Lays times on one line; undefined when there are not two that differ. */
export function layoutMedlemslinje(tider: readonly Tidsangivelse[], today: string): Medlemslinje | undefined {
  const known = tider.filter(({ fra, til, pr }) => fra ?? til ?? pr);
  if (new Set(known.map(({ fra, til, pr }) => [fra, til, pr].join(' '))).size < 2) return undefined;
  const open = known.some(({ fra, til }) => fra !== undefined && til === undefined);
  const days = [...known.flatMap(({ fra, til, pr }) => ((fra ?? til) ? [fra, til] : [pr])), open ? today : undefined];
  const years = days.flatMap((day) => (day === undefined ? [] : [Number(aarOf(day))]));
  const [foerste, sidste] = [Math.min(...years), Math.max(...years)];
  const place = placeBetween(startOf(`${foerste}`), endOf(`${sidste}`));
  return { foerste, sidste, maerker: tider.map((tid) => markOf(tid, place)) };
}

type Place = (time: number) => number;

function markOf({ fra, til, pr }: Tidsangivelse, place: Place): Tidsmaerke | undefined {
  if (fra === undefined && til === undefined)
    return pr === undefined ? undefined : { art: 'prik', x: place((startOf(pr) + endOf(pr)) / 2) };
  return {
    art: 'streg',
    fra: fra === undefined ? 0 : place(startOf(fra)),
    til: til === undefined ? 100 : place(endOf(til)),
    kendtFra: fra !== undefined,
    kendtTil: til !== undefined,
  };
}

function placeBetween(start: number, end: number): Place {
  return (time) => Math.round(((time - start) / (end - start)) * 10_000) / 100;
}

const DAY = 86_400_000;

function startOf(dato: string): number {
  return Date.parse(firstDayOf(dato));
}

/** The end of the last day it can mean. */
function endOf(dato: string): number {
  return Date.parse(lastDayOf(dato)) + DAY;
}
