import { readDocx } from './laes/docx.ts';
import { readHtml } from './laes/html.ts';
import { readPdf } from './laes/pdf.ts';
import { checkStoerrelse, forIndviklet } from './laes/stoerrelse.ts';
import { readTxt } from './laes/txt.ts';
import { PapirFejl, type Papir } from './papir.ts';

/**
 * Reads a paper by its ending (docx, pdf, txt, html); `kendteOrd` tells which words are real, so that words that a
 * line's end divided can be joined. Throws `PapirFejl` for a file that cannot be imported.
 */
export async function readPapir(fil: string, bytes: Uint8Array, kendteOrd?: (ord: string) => boolean): Promise<Papir> {
  const ending = /\.([^.]+)$/.exec(fil)?.[1]?.toLowerCase() ?? '';
  checkStoerrelse(ending, bytes);
  try {
    if (ending === 'txt') return readTxt(fil, bytes, kendteOrd);
    if (ending === 'html' || ending === 'htm') return readHtml(fil, bytes);
    if (ending === 'docx') return await readDocx(fil, bytes);
    if (ending === 'pdf') return await readPdf(fil, bytes, kendteOrd);
  } catch (error) {
    throw error instanceof RangeError ? forIndviklet() : error;
  }
  throw new PapirFejl(
    `Filer af typen «${ending || 'uden endelse'}» kan ikke importeres.`,
    'Brug docx, pdf, txt eller html.',
  );
}
