import { splitTid } from '../model/tid.ts';
import type { MoedeRule } from './text-file.ts';

/** The clock of a meeting is one that its day has. */
export const moedetid: MoedeRule = ({ moede, placeOf }) => {
  if (!moede) return [];
  const { dato, tid, slut, naesteMoede } = moede;
  const clocks = [
    { field: 'tid', dato, tid },
    { field: 'slut', dato, tid: slut },
    { field: 'naesteMoede.tid', dato: naesteMoede?.dato ?? '', tid: naesteMoede?.tid },
  ];
  return clocks
    .filter((clock) => clock.tid !== undefined && splitTid(clock.tid).some((part) => isSkipped(clock.dato, part)))
    .map((clock) => ({
      rule: 'moedetid',
      severity: 'error',
      ...placeOf(clock.field.split('.')),
      field: clock.field,
      message: `Klokken ${clock.tid} findes ikke den dag: uret blev stillet frem fra 2 til 3 (${clock.dato}).`,
      help: 'Ret klokkeslættet eller dagen.',
    }));
};

/** Whether a clock falls in the hour that summer time leaves out: the last Sunday of March, from 2 to 3, since 1980. */
function isSkipped(dato: string, clock: string): boolean {
  const isSpring = dato >= '1980' && dato.slice(5, 7) === '03' && Number(dato.slice(8)) > 24;
  return isSpring && /^0?2[.:]/.test(clock) && new Date(`${dato}T00:00:00Z`).getUTCDay() === 0;
}
