import type { Moede, MoedeStatus } from '../model/moede.ts';
import type { Person } from '../model/person.ts';
import { textFile } from './filformat.ts';
import { MOEDEFELTER } from './moedeformat.ts';
import { fromForm } from './formvaerdi.ts';

/** What a new meeting is to begin with. */
export interface Nyt {
  organ: string;
  dato: string;
  status: MoedeStatus;
  /** A meeting of the same body, from which place and members are taken. */
  forrige?: Moede | undefined;
}

/** The file of a new meeting, to be written on: it passes the check as it is. */
export function writeSkabelon({ organ, dato, status, forrige }: Nyt): string {
  const deltagere = forrige && status !== 'aflyst' ? faste(forrige) : [];
  const values = fromForm(MOEDEFELTER, { organ, dato, sted: forrige?.sted, status, deltagere });
  return textFile(values, '## 1. Godkendelse af dagsorden\n\n## 2. Eventuelt\n');
}

/** The last meeting of a body that tells who was there, of all or of those before a day. */
export function findForrige(moeder: readonly Moede[], organ: string, dato = '9999-12-31'): Moede | undefined {
  return moeder
    .filter((moede) => moede.organ === organ && moede.dato < dato && moede.status !== 'aflyst')
    .filter(({ deltagere = [] }) => deltagere.length > 0)
    .sort((a, b) => (a.dato < b.dato ? -1 : 1))
    .at(-1);
}

/** Who belongs to the body as far as a meeting tells: those there and those away, not who stood in or came to one item. */
function faste({ deltagere = [], afbud = [] }: Moede): Person[] {
  const seats = [...deltagere, ...afbud].filter(({ vedPunkt }) => vedPunkt === undefined);
  const away = new Set(afbud.map(({ navn }) => navn));
  return seats.filter((person) => person.for === undefined || !away.has(person.for)).map(seatOf);
}

/** A substitute's seat belongs to the one that is stood in for; of that one nothing else is told. */
function seatOf(person: Person): Person {
  return person.for === undefined ? person : { navn: person.for };
}
