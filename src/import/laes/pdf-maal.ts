import type { Maal } from './pdf-blokke.ts';
import type { Delt } from './pdf-dele.ts';
import type { PdfLinje } from './pdf-linje.ts';

/** Measures a paper: the size of its text, the distance of its lines, the sizes that must be headings. */
export function measure(delte: readonly Delt[]): Maal {
  const letters = new Map<number, number>();
  const count = (size: number, text: string) => letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  for (const { side } of delte) for (const { stoerrelse, tekst } of side.stykker) count(stoerrelse, tekst);
  const broed = largestOf(letters) ?? 11;
  const distances = new Map<number, number>();
  for (const { linjer } of delte)
    for (const [at, line] of linjer.entries()) {
      const next = linjer[at + 1];
      const distance = next ? round((line.y - next.y) / line.stoerrelse, 20) : 0;
      if (next && distance > 0.9 && distance < 2.6 && next.x < line.x1 && isLike(line, next))
        distances.set(distance, (distances.get(distance) ?? 0) + 1);
    }
  const large = [...letters].filter(([size, amount]) => size > broed * 1.12 && amount < 4000).map(([size]) => size);
  return {
    broed,
    linjeafstand: Math.min(largestOf(distances) ?? 1.25, 1.5),
    overskrifter: large.sort((a, b) => b - a),
  };
}

function isLike(line: PdfLinje, next: PdfLinje): boolean {
  return Math.abs(line.stoerrelse - next.stoerrelse) < 0.3;
}

function largestOf(amounts: ReadonlyMap<number, number>): number | undefined {
  return [...amounts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function round(value: number, steps = 2): number {
  return Math.round(value * steps) / steps;
}
