import { ETIKETTER, KUN_MED_KOLON, type Felt } from './etiketnavne.ts';
import { findTid } from './klokkeslaet.ts';
import { isNavn } from './navn.ts';

export type { Felt } from './etiketnavne.ts';

/** A label found at the start of a line, and what follows it. */
export interface Etiket {
  felt: Felt;
  /** As the paper writes it, without colon. */
  navn: string;
  /** What stands after it on the line; may be empty. */
  vaerdi: string;
}

/** Reads a label and its value: `Sted: Teams`, `Sted Teams`, `STED`. */
export function readEtiket(linje: string): Etiket | undefined {
  const tekst = linje.replace(/\s+/g, ' ').trim();
  const alone = findFelt(tekst, 'navne');
  if (alone && (tekst.endsWith(':') || !KUN_MED_KOLON.test(tekst)))
    return { felt: alone, navn: withoutSign(tekst), vaerdi: '' };
  return readWithColon(tekst) ?? readStille(tekst);
}

/** The label that a cell of a table is: what stands beside it needs no colon before it. */
export function readCelleetiket(celle: string, beside = ''): Etiket | undefined {
  const navn = celle.replace(/\s+/g, ' ').trim();
  const felt = findFelt(navn, 'navne') ?? feltByValue(withoutSign(navn), beside);
  return felt ? { felt, navn: withoutSign(celle), vaerdi: '' } : readEtiket(celle);
}

function readWithColon(tekst: string): Etiket | undefined {
  const [, foran = '', vaerdi = ''] = /^([^:]{2,60}?)\s*\.?:\s*(.*)$/.exec(tekst) ?? [];
  const felt = findFelt(foran, 'navne') ?? feltByValue(foran, vaerdi);
  return felt ? { felt, navn: withoutSign(foran), vaerdi } : undefined;
}

/** Words of bodies, which no person is called. */
const ORGANORD =
  /(?:forum|udvalg|gruppe|kreds|råd|bestyrelse|møde|netværk)(?:et|en|met)?(?!\p{L})|(?:jylland|sjælland|danmark|hovedstaden)(?!\p{L})/iu;

/** `Referat: Hilde Holst` is who wrote it, `Referat: Dialogforum Nord` whose meeting it is; `Fra: 9.00` is a clock, `Fra: Hilde Holst` the head of a letter. */
function feltByValue(foran: string, vaerdi: string): Felt | undefined {
  const plain = foran.trim().toLowerCase();
  if (plain === 'referat') {
    const [hvem = ''] = vaerdi.split(/\s*[,(]/);
    return isNavn(hvem) && !ORGANORD.test(hvem) ? 'rolle' : undefined;
  }
  if (plain !== 'fra' && plain !== 'til') return undefined;
  if (vaerdi.length < 20 && findTid(vaerdi, true)) return plain === 'fra' ? 'tid' : 'slut';
  return /^(?:Fra|Til)$/.test(foran.trim()) ? 'andet' : undefined;
}

/** A label that needs no colon, before a value that begins like one. */
function readStille(tekst: string): Etiket | undefined {
  const words = tekst.split(' ');
  for (const count of [3, 2, 1]) {
    const navn = words.slice(0, count).join(' ');
    const vaerdi = words.slice(count).join(' ');
    const felt = findFelt(navn, 'stille');
    if (felt === 'moede' && /^(?:i|den|d\.|(?:man|tirs|ons|tors|fre|lør|søn)dag)\b/i.test(vaerdi)) return undefined;
    if (felt === 'sted' && /^\d/.test(vaerdi) && /^\p{Lu}/u.test(navn)) return { felt, navn: '', vaerdi: tekst };
    if (felt && /^\p{Lu}/u.test(navn) && /^[\p{Lu}\d"(@]|^kl\b|^den\b/u.test(vaerdi))
      return { felt, navn: withoutSign(navn), vaerdi };
  }
  return undefined;
}

function findFelt(navn: string, way: 'navne' | 'stille'): Felt | undefined {
  const plain = withoutSign(navn)
    .toLowerCase()
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s*\/\s*/g, '/');
  return plain === '' ? undefined : ETIKETTER.find((etiket) => etiket[way].test(plain))?.felt;
}

function withoutSign(navn: string): string {
  return navn.trim().replace(/[\s.:]+$/, '');
}
