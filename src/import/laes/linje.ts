import { plainOf } from './maerker.ts';
import type { Sted } from '../papir.ts';

/** A line of a paper that is made of lines (txt, pdf). */
export interface Linje {
  /** Its text, with signs (`maerker.ts`), without space at its ends. */
  tekst: string;
  /** Columns or points from the margin. */
  indryk: number;
  /** Its height on the page, in coarse steps, where it is known: what repeats at the same height is a header. */
  hoejde?: number;
  /** Set where a line stands so far out and so small that it is a header or footer without being repeated. */
  kant?: 'sidehoved' | 'sidefod';
  sted: Sted;
}

/** Whether there is nothing to read on a line. */
export function isBlank({ tekst }: Linje): boolean {
  return plainOf(tekst).trim() === '';
}

const PUNKTTEGN = /^(?:[•●▪■○◦‣⁃∙·\uF0B7\uF0A7\uF0D8\uF02D\u2212➢✓]|[-–—*](?=\s))\s*/u;

/** The dot or dash that opens an item of a list, if there is one. */
export function findPunkttegn(text: string): string | undefined {
  return PUNKTTEGN.exec(text)?.[0];
}

/** The number that opens a line, `3.` or `3)`, and what comes after it. */
export function findNummer(text: string): { nummer: number; tegn: string; rest: string } | undefined {
  const match = /^(\d{1,3})([.)])[\s\uE009]+(?=\S)/u.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { nummer: Number(match[1]), tegn: match[2], rest: text.slice(match[0].length) };
}
