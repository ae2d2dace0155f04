import { BAAND, MAANEDER, MAANEDSRING, MAERKE } from './aarshjul-maal.ts';
import type { Stykke } from './aarshjul-tid.ts';

/** A place in the drawing. */
export interface Sted {
  x: number;
  y: number;
}

/** A period: a band on a ring, each edge by its first, middle and last place, with its number in the middle. */
export interface Bue extends Stykke {
  nr: number;
  ring: number;
  indre: [Sted, Sted, Sted];
  ydre: [Sted, Sted, Sted];
  indreRadius: number;
  ydreRadius: number;
  midt: Sted;
}

/** A day: a round mark with its number, and the place on the rim that a line leads to. */
export interface Dagsmaerke extends Sted {
  nr: number;
  ring: number;
  /** Where in the year, in turns. */
  plads: number;
  radius: number;
  kant: Sted;
}

/** A month: where its name stands, and the line where it begins. */
export interface Hjulmaaned extends Sted {
  navn: string;
  fra: Sted;
  til: Sted;
}

/** Finds a place by turns clockwise from the top and distance from the middle, to a hundredth. */
export type Cirkel = (turns: number, radius: number) => Sted;

/** The circles round a middle. */
export function cirkelRound(center: number): Cirkel {
  return (turns, radius) => ({
    x: round(center + radius * Math.sin(2 * Math.PI * turns)),
    y: round(center - radius * Math.cos(2 * Math.PI * turns)),
  });
}

/** The middle of a stretch, in turns. */
export function middleOf({ start, slut }: Stykke): number {
  return (start + slut) / 2;
}

/** A period on a ring of this radius. */
export function bueOf(stykke: Stykke, radius: number, at: Cirkel): Omit<Bue, 'nr' | 'ring'> {
  const middle = middleOf(stykke);
  const edge = (edgeRadius: number): [Sted, Sted, Sted] => [
    at(stykke.start, edgeRadius),
    at(middle, edgeRadius),
    at(stykke.slut, edgeRadius),
  ];
  const [indreRadius, ydreRadius] = [radius - BAAND / 2, radius + BAAND / 2];
  const { start, slut } = stykke;
  return {
    ...{ start, slut, indreRadius, ydreRadius },
    indre: edge(indreRadius),
    ydre: edge(ydreRadius),
    midt: at(middle, radius),
  };
}

/** A day on a ring of this radius. */
export function dagsmaerkeOf(
  stykke: Stykke,
  radius: number,
  at: Cirkel,
  kant: number,
): Omit<Dagsmaerke, 'nr' | 'ring'> {
  const plads = middleOf(stykke);
  return { plads, radius: MAERKE, ...at(plads, radius), kant: at(plads, kant) };
}

/** The months, each with the line where it begins from the hub to the outside. */
export function maanederOf(
  stykker: readonly Stykke[],
  { nav, kant }: { nav: number; kant: number },
  at: Cirkel,
): Hjulmaaned[] {
  return stykker.map((stykke, index) => ({
    navn: MAANEDER[index] ?? '',
    ...at(middleOf(stykke), kant + MAANEDSRING / 2),
    fra: at(stykke.start, nav),
    til: at(stykke.start, kant + MAANEDSRING),
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
