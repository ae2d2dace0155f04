import { findCprICeller } from './cpr-celler.ts';
import type { Sted } from './cpr-omgivelser.ts';
import { findCpr } from './cpr.ts';
import { createKolonnehoved } from './kolonnehoved.ts';
import { findMailadresser } from './mailadresse.ts';
import { hidePieces, readSetTekst } from './set-tekst.ts';
import { readTalraekker } from './talraekker.ts';
import { findTelefon } from './telefon.ts';

/** Something in a text that is about a person and may not be published. */
export interface Personoplysning {
  art: 'cpr' | 'email' | 'telefon';
  index: number;
  length: number;
}

/** CPR numbers, private mail addresses and phone numbers in a text, in their order; in linear time. */
export function findPersonoplysninger(text: string): Personoplysning[] {
  const { tekst, spanOf } = readSetTekst(text);
  const rows = readTalraekker(tekst);
  const around = { text: tekst, headOf: createKolonnehoved(tekst) };
  const found: Personoplysning[] = [];
  const add = (art: Personoplysning['art'], steder: readonly Sted[]) =>
    found.push(...steder.map(({ index, length }) => ({ art, ...spanOf(index, length) })));
  for (const row of rows) {
    const cpr = findCpr(row, around);
    add('cpr', cpr);
    if (cpr.length === 0) add('telefon', findTelefon(row, around));
  }
  add('email', findMailadresser(tekst));
  const divided = [...findCprICeller(around), ...findCprAcrossLinks(tekst)].map((sted) => ({
    art: 'cpr' as const,
    ...spanOf(sted.index, sted.length),
  }));
  for (const candidate of divided) if (!found.some((other) => isOverlap(candidate, other))) found.push(candidate);
  return found.sort((a, b) => a.index - b.index);
}

/** Digits with a link or the mark of a note between them, or as the words of one; looked for from its brackets on. */
const LINKED =
  /[\][](?<=\d[\s*_~`./:–-]{0,4}[\][])(?:(?:\^[^\]\s]{1,30}\]|\([^()\s]{0,300}\))[\s./:–*_~`-]{0,4}\[?)?\d/;
const LINK_SIGNS = /\[\^[^\]\s]{1,30}\]|\]\([^()\s]{0,300}\)|\[(?=\d)/g;

/** CPR numbers that are whole only when links and marks of notes are gone: `[010190](#a)-1234`. */
function findCprAcrossLinks(text: string): Sted[] {
  if (!LINKED.test(text)) return [];
  const { tekst, spanOf } = hidePieces(text, LINK_SIGNS, () => '');
  const around = { text: tekst, headOf: createKolonnehoved(tekst) };
  return readTalraekker(tekst)
    .flatMap((row) => findCpr(row, around))
    .map(({ index, length }) => spanOf(index, length));
}

function isOverlap(one: Sted, other: Sted): boolean {
  return one.index < other.index + other.length && other.index < one.index + one.length;
}

/** A text in which what was found cannot be read: `010190-••••`. */
export function maskPersonoplysninger(text: string): string {
  let masked = '';
  let end = 0;
  for (const { art, index, length } of findPersonoplysninger(text)) {
    masked += text.slice(end, index) + maskOf(art, text.slice(index, index + length));
    end = index + length;
  }
  return masked + text.slice(end);
}

/** One thing that was found as it may be told: a birthday without its number, a name's first letter, two digits. */
export function maskOf(art: Personoplysning['art'], text: string): string {
  const seen = readSetTekst(text).tekst.normalize('NFKC').replace(/\s+/g, ' ');
  if (art === 'email') return seen.replace(/^(.)(?:.*?(?=[*_~`]*\s?(?:@|[([{%]))|.*$)/u, '$1••••');
  const shown = art === 'cpr' ? seen.replace(/\D/g, '').length - 4 : 2;
  let count = 0;
  return seen.replace(/\d/g, (digit) => ((count += 1) > shown ? '•' : digit));
}
