import { readRomertal } from './romertal.ts';

/** The number a line begins with, as items on an agenda do. */
export interface Nummer {
  /** As it is kept: `3`, `3a`; without leading zeros. */
  nr: string;
  /** What kind of number it is; a paper numbers its items in one way. */
  stil: 'tal' | 'parentes' | 'streg' | 'romertal' | 'bart' | 'punkt' | 'ad' | 'sag';
  /** The words of the number: `Punkt 3.` */
  tekst: string;
  /** The title, or nothing when it stands on the next line. */
  titel: string;
}

/** `1.0 Titel` where `1.1` stands below. */
const TAL_NUL = /^(\d{1,2})\.0\.?\s+(?=["”»]?\p{Lu})/u;
/** `Sag 3/2015: Titel`: the cases of a year; what it is called is kept as a whole. */
const SAG_I_AAR = /^sag(?:snr\.?)?\s*(?:nr\.?\s*)?(\d{1,3})\/(?:19|20)?\d\d\s*[.:–-]\s*\S/i;
const TAL = /^(\d{1,3})([a-zæøå])?\s?([.)])(?!\d)\s*(?=\D|$)/i;
/** `1 · Titel`, `1 – Titel`, `1: Titel`, `#1 Titel`. */
const STREG = /^(?:[#§]\s?(\d{1,3})[.:)]?\s+|(\d{1,3})(?:\s+[·•–—|-]\s+|\s?:\s+))(?=["”»]?\p{Lu})/u;
const ROMER = /^([IVX]{1,6})[.)]\s+(?=["”»]?\p{Lu})/u;
const BART = /^(\d{1,3})([a-zæøå])?(?:\t|\s{2,}|\s(?=\p{Lu}))\s*(?=\p{L})/u;
const ORD =
  /^(?:(dagsordenspunkt|dagsordenpunkt|dagsordenens punkt|dagsordenens pkt\.?|dagsordenspkt\.?|mødepunkt|punkt|pkt\.?|ad|sag|sagsnr\.?)\s*(?:(?:punkt|pkt\.?|dagsordenspunkt|nr\.?|nummer)\s*){0,2})(\d{1,3})([a-zæøå])?(?![\d/-]|\.\d)\s*([.:)·–—|-]*)(?:\s+|$)/i;

/** Reads the number of a line, or undefined when it has none. */
export function readNummer(linje: string): Nummer | undefined {
  const tekst = linje.trim();
  const ord = ORD.exec(tekst);
  if (ord) return readOrd(ord, tekst);
  const nul = TAL_NUL.exec(tekst);
  if (nul) return { nr: nrOf(nul[1] ?? '', ''), stil: 'tal', tekst: nul[0].trim(), titel: tekst.slice(nul[0].length) };
  const aar = SAG_I_AAR.exec(tekst);
  if (aar) return { nr: nrOf(aar[1] ?? '', ''), stil: 'sag', tekst: '', titel: tekst };
  const tal = TAL.exec(tekst);
  if (tal) {
    const [hele, nr = '', bogstav = '', tegn] = tal;
    const titel = tekst.slice(hele.length).trim();
    if (MAANED_ELLER_ENHED.test(titel)) return undefined;
    return { nr: nrOf(nr, bogstav), stil: tegn === ')' ? 'parentes' : 'tal', tekst: hele.trim(), titel };
  }
  const streg = STREG.exec(tekst);
  if (streg) {
    const titel = tekst.slice(streg[0].length).trim();
    return { nr: nrOf(streg[1] ?? streg[2] ?? '', ''), stil: 'streg', tekst: streg[0].trim(), titel };
  }
  const romer = ROMER.exec(tekst);
  const vaerdi = readRomertal(romer?.[1] ?? '');
  if (romer && vaerdi)
    return { nr: String(vaerdi), stil: 'romertal', tekst: romer[0].trim(), titel: tekst.slice(romer[0].length).trim() };
  const bart = BART.exec(tekst);
  if (!bart) return undefined;
  const [hele, nr = '', bogstav = ''] = bart;
  return { nr: nrOf(nr, bogstav), stil: 'bart', tekst: hele.trim(), titel: tekst.slice(hele.length).trim() };
}

/** `3. marts` is a day and `2. udkast` a count, not item 3 or 2. */
const MAANED_ELLER_ENHED =
  /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s|$|,)|^(?:halvår|kvartal|udkast|behandling|udgave|version|ferieuge)\b|^-\s?\d/i;

function readOrd(match: RegExpExecArray, tekst: string): Nummer | undefined {
  const [hele, navn = '', nr = '', bogstav = '', tegn = ''] = match;
  const titel = moveTid(tekst.slice(hele.length).trim());
  const hasSign = tegn !== '';
  if (!hasSign && titel !== '' && !/^\p{Lu}|^["”»]/u.test(titel)) return undefined;
  const first = navn.toLowerCase();
  const stil = first === 'ad' ? 'ad' : first.startsWith('sag') ? 'sag' : 'punkt';
  return { nr: nrOf(nr, bogstav), stil, tekst: hele.trim(), titel };
}

/** `(kl. 9.30-9.40): Velkomst` is called Velkomst. */
function moveTid(titel: string): string {
  const [, inner, rest] = /^\(([^()]+)\)\s*[:.–-]?\s*(\p{Lu}.*)$/u.exec(titel) ?? [];
  return inner !== undefined && rest !== undefined ? `${rest} (${inner})` : titel;
}

function nrOf(nr: string, bogstav: string): string {
  return `${Number(nr)}${bogstav.toLowerCase()}`;
}
