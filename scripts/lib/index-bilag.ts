import type { Bilagstekst } from './bilagstekst-html.ts';

/** A page's texts of annexes as the index takes them, and what editors are told about those that are too long. */
export interface Shortened {
  tekster: ReadonlyMap<string, Bilagstekst>;
  notes: string[];
}

/**
 * How many characters of all annexes of a page are searched. A reader fetches the whole text of every page that is shown
 * as a result, so that one long report would cost more than all the rest of a search.
 */
export const MOST_CHARACTERS = 80_000;

/** Shortens the texts of a page's annexes to what there is room for: short ones stay whole, long ones share the rest. */
export function shortenBilagstekster(tekster: ReadonlyMap<string, Bilagstekst>): Shortened {
  const shortened: Shortened & { tekster: Map<string, Bilagstekst> } = { tekster: new Map(), notes: [] };
  let room = MOST_CHARACTERS;
  let left = tekster.size;
  for (const [address, { fil, tekst }] of [...tekster].sort(([, a], [, b]) => a.tekst.length - b.tekst.length)) {
    const kept = cutAtWord(tekst, Math.floor(room / left));
    room -= kept.length;
    left -= 1;
    shortened.tekster.set(address, { fil, tekst: kept });
    if (kept.length < tekst.length) shortened.notes.push(tellShortened(address, kept.length, tekst.length));
  }
  return shortened;
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.slice(0, most + 1).search(/\s\S*$/);
  return text.slice(0, Math.max(end, 0));
}

function tellShortened(address: string, kept: number, all: number): string {
  return `${decodeURI(address)} er langt: søgningen kender de første ${kept.toLocaleString('da')} af ${all.toLocaleString('da')} tegn. Del bilaget i flere filer, hvis det hele skal kunne findes.`;
}
