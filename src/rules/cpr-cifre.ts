/** What each digit weighs in the check. */
const FACTORS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** So much is added to the day of somebody who has no number of her own yet. */
const REPLACEMENT = 60;

/** Whether the first six digits, or eight with the year in full, are a day; a replacement number's is sixty days later. */
export function hasDay(cifre: string): boolean {
  const [written, month] = [Number(cifre.slice(0, 2)), Number(cifre.slice(2, 4))];
  const day = written > REPLACEMENT ? written - REPLACEMENT : written;
  const year = cifre.length === 12 ? Number(cifre.slice(4, 8)) : 2000 + Number(cifre.slice(4, 6));
  if (year < 1850 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a number is one of those for somebody who has none of her own yet. */
export function isReplacement(cifre: string): boolean {
  return Number(cifre.slice(0, 2)) > REPLACEMENT;
}

/** Whether four digits may be a year. */
export function isYear(cifre: string): boolean {
  return /^(?:19|20)\d\d$/.test(cifre);
}

/** Whether four digits may be the year of a case that somebody writes minutes about. */
export function isCaseYear(cifre: string): boolean {
  return /^(?:19[7-9]|20[0-3])\d$/.test(cifre);
}

/** Whether ten digits have the check digit that numbers had until 2007. */
export function hasModulus11(cifre: string): boolean {
  return FACTORS.reduce((sum, factor, nr) => sum + factor * Number(cifre[nr]), 0) % 11 === 0;
}
