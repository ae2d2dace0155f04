import { firstDayOf, isWithin } from './dato.ts';
import type { Rammeaftale } from './rammeaftale.ts';

/** How an agreement's period lies to a day; `uoplyst` when its source gives no period. */
export const AFTALETID = {
  gaelder: 'gælder nu',
  kommer: 'perioden er ikke begyndt',
  slut: 'perioden er slut',
  uoplyst: '',
} as const;
export type Aftaletid = keyof typeof AFTALETID;

/** Where a day lies in an agreement's period. One that is not approved, or is replaced, is not in force in it. */
export function aftaletid({ periode, status }: Pick<Rammeaftale, 'periode' | 'status'>, dato: string): Aftaletid {
  if (!periode) return 'uoplyst';
  if (!isWithin(dato, periode)) return firstDayOf(periode.fra) > dato ? 'kommer' : 'slut';
  return status === undefined || status === 'godkendt' ? 'gaelder' : 'uoplyst';
}
