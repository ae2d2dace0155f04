import { findCpr } from './cpr.ts';
import { findMailadresser } from './mailadresse.ts';
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
  const seen = asSeen(text);
  const found: Personoplysning[] = [];
  for (const row of readTalraekker(seen)) {
    const cpr = findCpr(row, seen);
    found.push(...cpr.map((sted) => ({ art: 'cpr' as const, ...sted })));
    if (cpr.length === 0) found.push(...findTelefon(row, seen).map((sted) => ({ art: 'telefon' as const, ...sted })));
  }
  found.push(...findMailadresser(seen).map((sted) => ({ art: 'email' as const, ...sted })));
  return found.sort((a, b) => a.index - b.index);
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
  if (art === 'email') return text.replace(/^(.).*?(?=@|[([%])/su, '$1••••');
  const shown = art === 'cpr' ? 6 : 2;
  let count = 0;
  return text.normalize('NFKC').replace(/\d/g, (digit) => ((count += 1) > shown ? '•' : digit));
}

const FULL_WIDTH = /[０-９＠．－]/g;
const HIDDEN = /&(?:#\w{1,7}|nbsp|shy|ndash|mdash|minus|hyphen|commat|period|sol);|<\/?(?:u|b|i|em|strong)>/gi;
const SIGNS: Record<string, string> = {
  nbsp: ' ',
  shy: '\u00ad',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  commat: '@',
  period: '.',
  sol: '/',
};

const MAY_HIDE = /[&０-９＠．－]|<\/?[ubiesUBIES]/;

/** The text with each sign as it is seen, and every place where it was. */
function asSeen(text: string): string {
  if (!MAY_HIDE.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'))
    .replace(HIDDEN, (hidden) => padTo(signOf(hidden), hidden.length));
}

function signOf(hidden: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(hidden) ?? [];
  const code = hex === undefined ? Number(decimal ?? '0') : Number.parseInt(hex, 16);
  if (code > 0 && code < 0x10000) return String.fromCharCode(code);
  return SIGNS[hidden.slice(1, -1).toLowerCase()] ?? '';
}

/** Signs that are not seen keep the places of those that are. */
function padTo(sign: string, length: number): string {
  return sign.padEnd(length, '\u200b');
}
