import { findDatoer } from './datoer.ts';
import { tekstOf } from './fraser.ts';
import { findTid } from './klokkeslaet.ts';
import type { Moedepunkt } from './moedepunkter.ts';

/** The next meeting, when an item names one day for it, with its year and after this meeting. */
export function findNaesteMoede(
  punkter: readonly Moedepunkt[],
  dato: string | undefined,
): { dato: string; tid?: string } | undefined {
  const punkt = punkter.find(({ titel }) => /^næste møde\b/i.test(titel));
  if (!punkt || dato === undefined) return undefined;
  const tekst = [punkt.titel, ...punkt.afsnit.flatMap(({ blokke }) => blokke.map(tekstOf))].join('\n');
  const dage = [...new Set(findDatoer(tekst).map((fundet) => fundet.dato))];
  const [dag] = dage;
  if (dag === undefined || dage.length > 1 || dag <= dato) return undefined;
  const tid = findTid(tekst);
  return { dato: dag, ...(tid && !tid.modstridende && tid.sikker ? { tid: tid.tid } : {}) };
}
