import { grundOf } from './bilagstekst-fejl.ts';
import { MAX_BYTES } from './bilagstekst-filer.ts';
import { readDocx } from './bilagstekst-docx.ts';
import { readPdf } from './bilagstekst-pdf.ts';
import { hasTekst, readPlain, tidyTekst } from './bilagstekst-ren.ts';
import type { Grund } from '../rules/bilag-uden-tekst.ts';

/** What was read of an annex, and why it is not all of it. */
export interface Udtraek {
  tekst: string;
  grund?: Grund;
  /** What a pdf's properties say, for the rules: search does not look there. */
  egenskaber?: string;
}

/** The text of an annex, from its bytes and its name; what cannot be read is said, never thrown. */
export async function readBilagstekst(bytes: Uint8Array, fil: string): Promise<Udtraek> {
  if (bytes.length > MAX_BYTES) return { tekst: '', grund: 'stor' };
  try {
    const { tekst: raw, grund, egenskaber } = await readRaw(bytes, fil);
    const tekst = tidyTekst(raw);
    const more = egenskaber ? { egenskaber } : {};
    if (grund) return { tekst, grund, ...more };
    return hasTekst(tekst, fil) ? { tekst, ...more } : { tekst: '', grund: 'uden-tekst', ...more };
  } catch (error) {
    return { tekst: '', grund: grundOf(error) };
  }
}

async function readRaw(bytes: Uint8Array, fil: string): Promise<Udtraek> {
  if (/\.pdf$/i.test(fil)) return readPdf(bytes);
  return { tekst: /\.docx$/i.test(fil) ? readDocx(bytes) : readPlain(bytes) };
}
