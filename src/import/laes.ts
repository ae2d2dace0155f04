import { readDocx } from './laes-docx.ts';
import { readHtml } from './laes-html.ts';
import { readPdf } from './laes-pdf.ts';
import { readTxt } from './laes-txt.ts';
import { PapirFejl, type Papir } from './papir.ts';

/** Reads a paper by its ending; `kendteOrd` tells which words are real, so that divided ones can be joined. */
export async function readPapir(
  fil: string,
  bytes: Uint8Array,
  kendteOrd?: (ord: string) => boolean,
): Promise<Papir> {
  const ending = /\.([^.]+)$/.exec(fil)?.[1]?.toLowerCase();
  if (ending === 'txt') return readTxt(fil, bytes, kendteOrd);
  if (ending === 'docx') return readDocx(fil, bytes);
  if (ending === 'pdf') return readPdf(fil, bytes, kendteOrd);
  if (ending === 'html' || ending === 'htm') return readHtml(fil, bytes);
  throw new PapirFejl(
    `Filer af typen «${ending ?? 'uden endelse'}» kan ikke importeres.`,
    'Brug docx, pdf, txt eller html.',
  );
}
