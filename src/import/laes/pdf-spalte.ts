import type { PdfLinje } from './pdf-linje.ts';

/** A column's left and right end. */
export type Spalte = [x: number, x1: number];

/** The columns of lines: pieces over each other are one. */
export function findSpalter(lines: readonly PdfLinje[]): Spalte[] {
  const spalter: Spalte[] = [];
  for (const { x, x1 } of [...lines].sort((a, b) => a.x - b.x)) {
    const last = spalter.at(-1);
    if (last && x < last[1] + 2) last[1] = Math.max(last[1], x1);
    else spalter.push([x, x1]);
  }
  return spalter;
}
