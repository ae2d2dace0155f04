import type { Kendskab } from './kendskab.ts';
import { findKommune } from './kommune.ts';
import type { Personliste } from './personliste.ts';
import type { Stedgruppe } from './stedlinjer.ts';

/** `Ærø, Fanø og Langeland Kommuner`: municipalities that stand where names should. */
export function addKommuner(tekst: string, liste: Personliste, kendskab: Kendskab): boolean {
  const last = liste.personer.at(-1);
  if (last && !liste.kommuner.includes(last)) return false;
  const navne = tekst.split(/\s+(?:og|samt)\s+/);
  const fundne = navne.flatMap((navn) => findKommune(navn, kendskab) ?? []);
  if (fundne.length < navne.length) return false;
  for (const [index, { id }] of fundne.entries()) {
    const person = { navn: (navne[index] ?? '').replace(/\s+kommuner$/i, ''), kommune: id };
    liste.personer.push(person);
    liste.kommuner.push(person);
  }
  liste.brugt.push(...(tekst.match(/kommuner$/i) ?? []));
  return true;
}

/** A place with nobody below it stands on the list itself. */
export function addTomtSted({ navn, sted }: Stedgruppe, liste: Personliste): void {
  const person = { navn, ...(sted?.kommune ? { kommune: sted.kommune } : {}) };
  liste.personer.push(person);
  liste.kommuner.push(person);
}

/** What an editor must look at when municipalities stand where names should, or between names. */
export function tellKommuner(liste: Personliste, uklare: readonly string[]): void {
  const all = (navne: readonly string[]) => new Intl.ListFormat('da').format(navne);
  if (liste.kommuner.length > 0)
    liste.tvivl.push(`Papiret nævner kun ${all(liste.kommuner.map(({ navn }) => navn))} og ingen navne dér.`);
  if (uklare.length > 0)
    liste.tvivl.push(
      `Det er uklart, om ${all(uklare)} hører til dem, der står før eller efter. Se efter, hvem der kommer derfra.`,
    );
}
