import type { TextFinding } from '../model/finding.ts';
import { splitTid } from '../model/tid.ts';
import type { MoedeRule } from './text-file.ts';

/** Meetings of the bodies that the portal shows are younger than the municipal reform of 1970 and not far ahead. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2060;

/** The day of a meeting lies in a year that can be meant, and its clock is one that the day has. */
export const moedetid: MoedeRule = ({ moede, placeOf }) => {
  if (!moede) return [];
  const report = (field: string, message: string, help: string): TextFinding => ({
    rule: 'moedetid',
    severity: 'error',
    ...placeOf(field.split('.')),
    field,
    message,
    help,
  });
  const days = {
    dato: moede.dato,
    udsendt: moede.udsendt,
    'naesteMoede.dato': moede.naesteMoede?.dato,
    ...Object.fromEntries((moede.rettelser ?? []).map(({ dato }, index) => [`rettelser.${index}.dato`, dato])),
  };
  const clocks = [
    { field: 'tid', dato: moede.dato, tid: moede.tid },
    { field: 'slut', dato: moede.dato, tid: moede.slut },
    { field: 'naesteMoede.tid', dato: moede.naesteMoede?.dato ?? '', tid: moede.naesteMoede?.tid },
  ];
  return [
    ...Object.entries(days)
      .filter(([, dato]) => dato !== undefined && !isLikelyYear(dato))
      .map(([field, dato = '']) =>
        report(
          field,
          `Året ${dato.slice(0, 4)} kan ikke være rigtigt.`,
          'Ret året; det skrives med fire cifre, fx 2012.',
        ),
      ),
    ...clocks
      .filter(({ dato, tid }) => tid !== undefined && splitTid(tid).some((clock) => isSkipped(dato, clock)))
      .map(({ field, dato, tid }) =>
        report(
          field,
          `Klokken ${tid} findes ikke den dag: uret blev stillet frem fra 2 til 3 (${dato}).`,
          'Ret klokkeslættet eller dagen.',
        ),
      ),
  ];
};

function isLikelyYear(dato: string): boolean {
  const year = Number(dato.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Whether a clock falls in the hour that summer time leaves out: the last Sunday of March, from 2 to 3, since 1980. */
function isSkipped(dato: string, clock: string): boolean {
  const isSpring = dato >= '1980' && dato.slice(5, 7) === '03' && Number(dato.slice(8)) > 24;
  return isSpring && /^0?2[.:]/.test(clock) && new Date(`${dato}T00:00:00Z`).getUTCDay() === 0;
}
