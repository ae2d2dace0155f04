import { findDatoer } from './datoer.ts';
import type { Hoved } from './hoved.ts';
import { trimTekst } from './ord.ts';
import type { Sted } from '../papir.ts';

/** Words around a day, a clock and a place. */
const SMAAORD =
  /(?:man|tirs|ons|tors|fre|lør|søn)dag|(?<!\p{L})(?:(?:mødet )?(?:begynd(?:te|er)|start(?:ede|er))|den|d|kl|klokken|fra|til|timen|ca|i|på|hos|ved|via|som|sted)(?!\p{L})/giu;
const KANT = /^[\s,.;:()–—/-]+|[\s,.;:(–—/-]+$/gu;

/** What a field says besides its day, clock and place: `inkl. frokost`. */
export interface Tidsrest {
  navn: string;
  tekst: string;
  sted: Sted;
}

/** Small words of the fields of the clock, which say nothing when it has been read. */
export function findSmaaord({ felter }: Pick<Hoved, 'felter'>): string[] {
  return felter.flatMap(({ felt, linjer }) => (isOmTid(felt) ? (linjer.join(' ').match(SMAAORD) ?? []) : []));
}

/** What is left of the fields of day and clock when the days and what was read (`laest`) are taken away. */
export function findTidsrester({ felter }: Pick<Hoved, 'felter'>, laest: readonly string[]): Tidsrest[] {
  return felter.flatMap(({ felt, navn, linjer, sted }) => {
    if (!isOmTid(felt)) return [];
    const tekst = linjer.join(' ');
    const dage = findDatoer(tekst).map(({ hele }) => hele);
    const dele = [...dage, ...laest]
      .filter((del) => del !== '')
      .reduce<readonly string[]>(splitOnce, [tekst])
      .map(trimEnds)
      .filter((del) => /[\p{L}\d]/u.test(del));
    return dele.length > 0 ? [{ navn, tekst: dele.join(', '), sted }] : [];
  });
}

/** The parts with what was read taken out of one of them: it may be said twice. */
function splitOnce(parts: readonly string[], del: string): string[] {
  const at = parts.findIndex((part) => part.includes(del));
  return parts.flatMap((part, index) => {
    const from = part.indexOf(del);
    return index === at ? [part.slice(0, from), part.slice(from + del.length)] : [part];
  });
}

function isOmTid(felt: string): boolean {
  return felt === 'tid' || felt === 'dato' || felt === 'slut' || felt === 'udsendt';
}

/** Without signs and small words at its ends. */
function trimEnds(tekst: string): string {
  const whole = trimTekst(tekst).replace(KANT, '');
  const plain = whole.replace(new RegExp(`^${SMAAORD.source}|${SMAAORD.source}$`, 'giu'), '');
  if (plain !== whole) return trimEnds(plain);
  return whole.includes('(') ? whole : whole.replace(/\)$/, '');
}
