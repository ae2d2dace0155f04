import type { MoedeStatus } from '../../src/model/moede.ts';
import { listOrganer, type Benchorgan } from './organer.ts';
import { createRandomFor, drawInt } from './random.ts';

/** A meeting before its text is written: what other meetings need to know to link to it. */
export interface Plan {
  /** Place in the corpus, from 0. */
  nr: number;
  organ: Benchorgan;
  /** Place of the body among those that hold meetings. */
  organNr: number;
  dato: string;
  status: MoedeStatus;
  /** Number of items, `1` and up. */
  punkter: number;
  /** The meeting of the same body before this. */
  forrige: Plan | undefined;
}

const FIRST_MONDAY = Date.UTC(2007, 0, 1);
const DAY = 86_400_000;
/** Working days from 2007 to the end of 2026. */
const SPAN = 5_200;

/**
 * Spreads meetings over the bodies and twenty years, each on a working day that its body has no other meeting on.
 * The last meeting of a body is an agenda, the one before it a draft, all others are approved.
 */
export function planMoeder(count: number, seed: number): Plan[] {
  const organer = listOrganer().filter(({ holdsMeetings }) => holdsMeetings);
  const rounds = Math.ceil(count / organer.length);
  const latest = new Map<string, Plan>();
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    organer.slice(0, count - round * organer.length).map((organ, organNr) => {
      const nr = round * organer.length + organNr;
      const random = createRandomFor(seed, nr);
      const step = Math.max(1, Math.floor(SPAN / rounds));
      const plan: Plan = {
        nr,
        organ,
        organNr,
        dato: workingDay(round * step + drawInt(random, 0, step - 1)),
        status: statusOf(count - 1 - nr, organer.length),
        punkter: drawInt(random, 8, 14),
        forrige: latest.get(organ.id),
      };
      latest.set(organ.id, plan);
      return plan;
    }),
  );
}

/** The n-th working day: Monday to Friday from the first week of 2007. */
function workingDay(nr: number): string {
  const days = Math.floor(nr / 5) * 7 + (nr % 5);
  return new Date(FIRST_MONDAY + days * DAY).toISOString().slice(0, 10);
}

/** Status by how many meetings come after this one. */
function statusOf(after: number, organer: number): MoedeStatus {
  if (after < organer) return 'dagsorden';
  return after < 2 * organer ? 'udkast' : 'godkendt';
}
