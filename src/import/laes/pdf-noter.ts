import { findNotetal, type PdfLinje } from './pdf-linje.ts';

/** What the numbers of notes are called in the whole paper, page by page. */
export type Notetal = Map<number, Map<string, string>>;

/** Gives notes numbers that are theirs alone: many papers begin with 1 on every page. */
export function numberPdfNoter(pages: readonly (readonly PdfLinje[])[], body: number): Notetal {
  const used = new Set<string>();
  const byPage: Notetal = new Map();
  for (const lines of pages)
    for (const line of lines) {
      const tal = findDefinition(line, body);
      if (!tal) continue;
      const own = byPage.get(line.side) ?? new Map<string, string>();
      byPage.set(line.side, own);
      if (own.has(tal)) continue;
      const id = used.has(tal) ? String(Math.max(...[...used].map(Number)) + 1) : tal;
      used.add(id);
      own.set(tal, id);
    }
  return byPage;
}

/** The number of the note that begins with a line: raised, and in smaller letters than the text. */
export function findDefinition(line: PdfLinje, body: number): string | undefined {
  return line.stoerrelse < body * 0.97 ? findNotetal(line) : undefined;
}

/** The notes that a page can refer to: its own first, then those of the pages after it, then any. */
export function noterFor(side: number, all: Notetal): Map<string, string> {
  const result = new Map<string, string>();
  const pages = [...all.keys()].sort((a, b) => rank(a, side) - rank(b, side));
  for (const page of pages) for (const [tal, id] of all.get(page) ?? []) if (!result.has(tal)) result.set(tal, id);
  return result;
}

function rank(page: number, side: number): number {
  return page >= side ? page - side : 1000 + side - page;
}
