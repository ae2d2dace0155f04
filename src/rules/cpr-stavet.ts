import { hasDay } from './cpr-cifre.ts';
import type { Surroundings } from './cpr-omgivelser.ts';
import type { Ciffergruppe } from './talraekker.ts';

/** Ten or twelve digits after the word itself are one however they stand: `CPR: 2 3 0 4 …`, `født 1/3-1956-1234`. */
export function takeSpelled({ row, at }: Surroundings): readonly Ciffergruppe[] | undefined {
  const short = row.slice(at, at + 4);
  if (/^\d{1,2}-\d{1,2}-(?:\d\d){1,2}-\d{4}$/.test(short.map(({ cifre: group }) => group).join('-')))
    return isShortDay(short) ? short : undefined;
  let cifre = '';
  for (let nr = at; nr < row.length && cifre.length < 12; nr += 1) {
    if (nr > at && row[nr]?.efter === 'linjeskift') return undefined;
    cifre += row[nr]?.cifre ?? '';
    const isEnd = nr + 1 === row.length || row[nr + 1]?.efter !== 'mellemrum' || nr === at;
    if ((cifre.length === 10 || (cifre.length === 12 && isEnd)) && hasDay(cifre)) return row.slice(at, nr + 1);
    if (cifre.length === 9 && isLast(row[nr + 1]) && hasDay(`0${cifre}`)) return row.slice(at, nr + 1);
  }
  return undefined;
}

/** Nothing follows a number that has lost its first nought, as a spreadsheet's has. */
function isLast(next: Ciffergruppe | undefined): boolean {
  return next === undefined || next.efter === 'linjeskift' || next.efter === 'andet';
}

/** A day and a month of one figure: `1/3`. */
function isShortDay(groups: readonly Ciffergruppe[]): boolean {
  const signs = groups.slice(1).map(({ efter }) => efter);
  return (
    !signs.includes('andet') &&
    !signs.includes('linjeskift') &&
    hasDay(groups.map(({ cifre }) => cifre.padStart(2, '0')).join(''))
  );
}
