import { plainOf } from './maerker.ts';
import type { Pdfpart } from './pdf-dele.ts';

/** The words of a paper, line by line, before anything is put together. */
export function tekstOfDele(pages: readonly (readonly Pdfpart[])[]): string {
  return pages
    .flat()
    .map((part) => {
      if (part.art === 'tabel') return part.raekker.map((row) => row.map(plainOf).join('\t')).join('\n');
      return (part.note === undefined ? '' : `[^${part.note}]: `) + plainOf(part.tekst);
    })
    .join('\n');
}
