import { readDocx } from './laes/docx.ts';
import { readHtml } from './laes/html.ts';
import { readPapirart } from './laes/papirart.ts';
import { readPdf } from './laes/pdf.ts';
import { forIndviklet } from './laes/stoerrelse.ts';
import { readTxt } from './laes/txt.ts';
import type { Papir, Papirart } from './papir.ts';

type KendteOrd = (ord: string) => boolean;

/**
 * Reads a paper by its ending (docx, pdf, txt, html); `kendteOrd` tells which words are real, so that words that a
 * line's end divided can be joined. Throws `PapirFejl` for a file that cannot be imported.
 */
export async function readPapir(fil: string, bytes: Uint8Array, kendteOrd?: KendteOrd): Promise<Papir> {
  const art = readPapirart(fil, bytes);
  try {
    return await READERS[art](fil, bytes, kendteOrd);
  } catch (error) {
    throw error instanceof RangeError ? forIndviklet() : error;
  }
}

const READERS: Record<Papirart, (fil: string, bytes: Uint8Array, kendteOrd?: KendteOrd) => Papir | Promise<Papir>> = {
  docx: readDocx,
  pdf: readPdf,
  txt: readTxt,
  html: readHtml,
};
