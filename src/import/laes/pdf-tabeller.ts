import type { Pdfpart, Tabeldel } from './pdf-dele.ts';
import { plainOf } from './maerker.ts';
import type { Udeladt } from '../papir.ts';

/** Joins tables that a page's end parted: the same columns, nothing but notes between. */
export function joinTabeller(parts: readonly Pdfpart[]): { parts: Pdfpart[]; udeladt: Udeladt[] } {
  const result: Pdfpart[] = [];
  const udeladt: Udeladt[] = [];
  for (const part of parts) {
    const last = result.findLast((one) => one.art === 'tabel' || one.note === undefined);
    if (part.art !== 'tabel' || last?.art !== 'tabel' || !continuesTabel(last, part)) {
      result.push(part);
      continue;
    }
    const rows = [...part.raekker];
    if (rows[0] && isSame(rows[0], last.raekker[0] ?? [])) {
      udeladt.push({ art: 'sidehoved', tekst: rows[0].map(plainOf).join('\t'), sted: part.sted });
      rows.shift();
    }
    last.raekker.push(...rows);
    last.side = part.side;
  }
  return { parts: result, udeladt };
}

function continuesTabel(last: Tabeldel, next: Tabeldel): boolean {
  if (next.side !== last.side + 1 || last.raekker[0]?.length !== next.raekker[0]?.length) return false;
  return last.xs.length === next.xs.length && last.xs.every((x, at) => Math.abs(x - (next.xs[at] ?? -99)) < 6);
}

function isSame(row: readonly string[], other: readonly string[]): boolean {
  return (
    row.length === other.length &&
    row.some((cell) => cell !== '') &&
    row.every((cell, at) => plainOf(cell) === plainOf(other[at] ?? ''))
  );
}
