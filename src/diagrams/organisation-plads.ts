import { MAAL } from './organisation-maal.ts';

/** Where a box stands: the row, and its left edge within it. */
export interface Plads {
  id: string;
  raekke: number;
  x: number;
  /** The left edge of what it takes up: a stacked box has its line to the left. */
  venstre: number;
  /** The box it is drawn under. */
  over: string | undefined;
  /** Whether the line comes from the left, along a stack, and not from above. */
  stablet: boolean;
  /** Whether it stands beside a tree, no higher than its own text. */
  ved: boolean;
}

/** The middle of a box. */
export function middle({ x }: Plads): number {
  return x + MAAL.boks / 2;
}
