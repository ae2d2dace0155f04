import type { Celle } from './celle.ts';

/** A column of a table. */
export interface Kolonne {
  /** Whether it holds figures, which stand below each other. */
  isTal: boolean;
  /** Whether its figures count something, so that long ones can be shown in groups of three digits. */
  isMaengde: boolean;
}

/** A row of a table below its head, as far as columns are concerned. */
interface Raekke {
  art: 'sum' | 'gruppe' | undefined;
  celler: readonly Celle[];
}

/** Heads of columns whose numbers are names: they are not figures, however many digits they have. */
const NAVNE =
  /^(?:\p{L}*(?:nr|numre|nummer|kode|dato|telefon|tlf|mobil|cvr|cpr|ean)(?!\p{L})|(?:(?:budget|regnskabs|kalender|skole)?år|årstal|side|sider|sag|journal|konto|punkt|pkt|bilag|uge|tid|kl|id|§)\.?$)/iu;
const KRONER = /(?<!\p{L})(?:t?kr|kroner|dkk|beløb)(?!\p{L})/iu;
const AAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Finds the columns of figures, also where the editor did not say how they are aligned. */
export function readKolonner(hoveder: readonly string[], raekker: readonly Raekke[]): Kolonne[] {
  return hoveder.map((hoved, index) => {
    const celler = raekker.map(({ celler }) => celler[index]).filter((celle) => celle !== undefined);
    const isTal = !NAVNE.test(hoved.trim()) && holdsTal(celler) && (index > 0 || isOwnColumn(hoved, celler));
    const saysSo = [hoved, index > 0 ? (hoveder[0] ?? '') : ''].some((text) => KRONER.test(text)) || AAR.test(hoved);
    const isSummed = raekker.some(({ art, celler }) => art === 'sum' && celler[index]?.art === 'tal');
    return { isTal, isMaengde: isTal && (saysSo || isSummed || celler.some(isBeloeb) || haveManyLengths(celler)) };
  });
}

/** A word among the figures, such as `ukendt`, does not change what a column is; several do. */
function holdsTal(celler: readonly Celle[]): boolean {
  const count = (...arter: Celle['art'][]) => celler.filter(({ art }) => arter.includes(art)).length;
  return count('tal') > 0 && count('tekst') * 2 <= count('tal', 'aar', 'interval');
}

/** The first column names its rows, by numbers too (age, year, step), unless it says that it holds amounts. */
function isOwnColumn(hoved: string, celler: readonly Celle[]): boolean {
  return AAR.test(hoved) || celler.some(isBeloeb);
}

function isBeloeb({ isBeloeb }: Celle): boolean {
  return isBeloeb;
}

/** Numbers of records and telephones have all the same length, numbers of people have not. */
function haveManyLengths(celler: readonly Celle[]): boolean {
  const lengths = celler.map(({ cifre }) => cifre).filter((cifre) => cifre > 0);
  return new Set(lengths).size > 1 && Math.max(...lengths) > 4;
}
