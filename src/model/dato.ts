import { z } from 'zod';
import { maanedsnavn } from './maaned.ts';

export { isMaaned, maanedsnavn } from './maaned.ts';

/** A day as it is written in frontmatter, `2012-03-01`. Days are text: no time zone can move a meeting. */
export const Dato = z.iso.date({
  error: (issue) => `«${String(issue.input)}» er ikke en dag, der findes. Skriv år-måned-dag, fx 2012-03-01.`,
});

/** A day, a month or a year, for sources that do not know better: `2015-06-11`, `2015-06` or `2015`. */
export const DelvisDato = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: (issue) =>
    `«${String(issue.input)}» er ikke en dag, måned eller et år. Skriv fx 2015, 2015-06 eller 2015-06-11.`,
});

const UGEDAGE = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

/** `2013-03-18` → `18. marts 2013`; `2013-03` → `marts 2013`; `2013` stays. */
export function formatDato(dato: string): string {
  const [aar, maaned, dag] = dato.split('-');
  if (!maaned) return dato;
  const navn = maanedsnavn(maaned);
  return dag ? `${Number(dag)}. ${navn} ${aar}` : `${navn} ${aar}`;
}

/** `2013-03-18` → `mandag den 18. marts 2013`. */
export function formatDatoLang(dato: string): string {
  return `${ugedag(dato)} den ${formatDato(dato)}`;
}

/** Weekday of a day, in Danish. */
export function ugedag(dato: string): string {
  return UGEDAGE[new Date(`${dato}T00:00:00Z`).getUTCDay()] ?? '';
}

/** The year of a day as text. */
export function aarOf(dato: string): string {
  return dato.slice(0, 4);
}

/** First day a partial date can mean: `2015` → `2015-01-01`. */
export function firstDayOf(dato: string): string {
  return `${dato}-01-01`.slice(0, 10);
}

/** Last day a partial date can mean: `2015` → `2015-12-31`, `2015-06` → `2015-06-30`. */
export function lastDayOf(dato: string): string {
  const [aar, maaned = '12', dag] = dato.split('-');
  return dag ? dato : new Date(Date.UTC(Number(aar), Number(maaned), 0)).toISOString().slice(0, 10);
}

/** Whether a day lies in a period; an open end holds for ever. */
export function isWithin(dato: string, periode: { fra?: string | undefined; til?: string | undefined }): boolean {
  if (periode.fra && firstDayOf(periode.fra) > dato) return false;
  return !(periode.til && lastDayOf(periode.til) < dato);
}

/** `{ fra: 2012, til: 2013 }` → `2012–2013`, `2012` when it is both, `fra 2012`, `til 2013`, or empty. */
export function formatPeriode(periode: { fra?: string | undefined; til?: string | undefined }): string {
  const fra = periode.fra && formatDato(periode.fra);
  const til = periode.til && formatDato(periode.til);
  if (fra && til) return fra === til ? fra : `${fra}–${til}`;
  if (fra) return `fra ${fra}`;
  return til ? `til ${til}` : '';
}
