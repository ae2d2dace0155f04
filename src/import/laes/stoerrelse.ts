import { PapirFejl } from '../papir.ts';

/** So large may a file be, in bytes; a long paper in plain text is a few hundred thousand. */
const STOERST: Record<string, number> = {
  txt: 2 * 2 ** 20,
  html: 4 * 2 ** 20,
  htm: 4 * 2 ** 20,
  pdf: 32 * 2 ** 20,
};
const STOERST_ELLERS = 64 * 2 ** 20;

/** Refuses a file that no paper can be by its size in bytes, before it is looked into. */
export function checkStoerrelse(endelse: string, bytes: number): void {
  if (bytes > (STOERST[endelse] ?? STOERST_ELLERS)) throw forStort();
}

/** A paper that would take too long to read. */
export function forStort(): PapirFejl {
  return new PapirFejl(
    'Filen er større, end et referat kan være.',
    'Gem referatet for sig, uden bilag, billeder og indlejrede filer, og prøv igen.',
  );
}

/** Parts that nest deeper than any paper's. */
export function forIndviklet(): PapirFejl {
  return new PapirFejl(
    'Filen er bygget så indviklet, at den ikke kan læses.',
    'Kopiér teksten til et nyt dokument, gem det, og prøv igen.',
  );
}
