import type { RootContent } from 'mdast';
import { findDatoer } from './datoer.ts';
import { tekstOf } from './fraser.ts';
import { findTid } from './klokkeslaet.ts';
import type { Moedepunkt } from './moedepunkter.ts';

const NAESTE = /^næste (?:ordinære )?møde\b/i;

/**
 * The next meeting, when an item about it, or a line that begins with it, names one day with its year and after this
 * meeting.
 */
export function findNaesteMoede(
  indledning: readonly RootContent[],
  punkter: readonly Moedepunkt[],
  dato: string | undefined,
): { dato: string; tid?: string } | undefined {
  if (dato === undefined) return undefined;
  const linesOf = (blokke: readonly RootContent[]) =>
    blokke.filter(({ type }) => type === 'paragraph').flatMap((node) => tekstOf(node).split('\n'));
  const punkt = punkter.find(({ titel }) => NAESTE.test(titel));
  const lines = [
    ...linesOf(indledning),
    ...punkter.flatMap(({ afsnit }) => afsnit.flatMap(({ blokke }) => linesOf(blokke))),
  ];
  const tekst = punkt
    ? [punkt.titel, ...punkt.afsnit.flatMap(({ blokke }) => blokke.map(tekstOf))].join('\n')
    : lines.filter((line) => NAESTE.test(line.trim())).join('\n');
  const dage = [...new Set(findDatoer(tekst).map((fundet) => fundet.dato))];
  const [dag] = dage;
  if (dag === undefined || dage.length > 1 || dag <= dato) return undefined;
  const tid = findTid(tekst);
  return { dato: dag, ...(tid && !tid.modstridende && tid.sikker ? { tid: tid.tid } : {}) };
}
