import { compareDa } from './sortering.ts';
import { slugify } from './slug.ts';

const ALFABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];

/** The letter a word stands under in Danish order: `Aalborg` and `AAU` under Å, a sign or a digit under #. */
export function bogstavOf(ord: string): string {
  return ALFABET.findLast((bogstav) => compareDa(bogstav.toLowerCase(), ord.slice(0, 2).toLowerCase()) <= 0) ?? '#';
}

/** Id of a letter's place on a page: `bogstav-a_`, `bogstav-oe_`, `bogstav-tegn_`. */
export function bogstavId(bogstav: string): string {
  return `bogstav-${slugify(bogstav) || 'tegn'}_`;
}
