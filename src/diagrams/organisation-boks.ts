import type { Organtype } from '../model/organ.ts';
import { bryd, brydEfter } from './linjebrydning.ts';
import { MAAL } from './organisation-maal.ts';
import { tekstbredde } from './tekstbredde.ts';

/** A body as the chart needs it. */
export interface OrganKnude {
  id: string;
  navn: string;
  type: Organtype;
  /** What kind of body it is, in words. */
  art: string;
  /** The body it is drawn under. */
  overordnet: string | undefined;
}

/** A line of text in the chart: where its baseline begins. Kinds are set in capitals. */
export interface Tekstlinje {
  tekst: string;
  x: number;
  y: number;
  slags: 'navn' | 'art';
}

const INDRE = MAAL.boks - 2 * MAAL.polstring;
/** Beside the kind there is room for a mark. */
const MAERKE = 20;

/** Height of a box with its text. */
export function boksHoejde(knude: OrganKnude): number {
  const { art, navn } = linesOf(knude);
  return art.length * MAAL.artlinje + navn.length * MAAL.navnelinje + 2 * MAAL.polstring;
}

/** The text of a box whose top left corner is at `x`, `y`: its kind above its name. */
export function placeTekst(knude: OrganKnude, x: number, y: number): Tekstlinje[] {
  const { art, navn } = linesOf(knude);
  const left = x + MAAL.polstring;
  const top = y + MAAL.polstring;
  const below = top + art.length * MAAL.artlinje;
  return [
    ...art.map((tekst, nr) => ({ tekst, x: left, y: top + nr * MAAL.artlinje + MAAL.art, slags: 'art' as const })),
    ...navn.map((tekst, nr) => ({
      tekst,
      x: left,
      y: below + nr * MAAL.navnelinje + MAAL.navn,
      slags: 'navn' as const,
    })),
  ];
}

/** Width of a text in capitals, which are set apart. */
export function artBredde(tekst: string): number {
  return tekstbredde(tekst.toUpperCase(), MAAL.art) + [...tekst].length * MAAL.spatiering;
}

function linesOf({ navn, art }: OrganKnude): { art: string[]; navn: string[] } {
  return {
    art: brydEfter(art, (line) => artBredde(line) <= INDRE - MAERKE),
    navn: bryd(navn, INDRE, MAAL.navn, 'bold'),
  };
}
