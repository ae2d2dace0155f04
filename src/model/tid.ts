import { z } from 'zod';

const KLOKKEN = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/** A clock as it is written on a meeting paper: `10.00`. */
export const Klokkeslaet = z.string().regex(KLOKKEN, {
  error: (issue) => `«${String(issue.input)}» er ikke et klokkeslæt. Skriv fx 10.00.`,
});

/** The clock of a meeting: a start, `13.00`, or a start and an end, `10.00-12.00`. */
export const Tidsrum = z.string().superRefine((tid, ctx) => {
  const message = tidError(tid);
  if (message) ctx.addIssue({ code: 'custom', message });
});

/** Why a clock cannot be right, or undefined when it can. */
function tidError(tid: string): string | undefined {
  const [fra = '', til, ...rest] = splitTid(tid);
  if (rest.length > 0 || ![fra, til ?? fra].every((part) => KLOKKEN.test(part)))
    return `«${tid}» er ikke et tidsrum. Skriv fx 10.00-12.00 eller 13.00.`;
  if (til !== undefined && isEndBeforeStart(fra, til)) return `Mødet slutter (${til}), før det begynder (${fra}).`;
  return undefined;
}

/** Start and, where it is given, end of a clock text. */
export function splitTid(tid: string): string[] {
  return tid.split(/\s*[-–]\s*/);
}

/** Whether an end lies at or before its start: `10.00` to `9.30`. */
export function isEndBeforeStart(fra: string, til: string): boolean {
  return minutes(til) <= minutes(fra);
}

function minutes(klokken: string): number {
  const [, hours, mins] = KLOKKEN.exec(klokken) ?? [];
  return Number(hours) * 60 + Number(mins);
}

/** `10.00-12.00` → `kl. 10.00–12.00`. */
export function formatTid(tid: string, slut?: string): string {
  const [fra, til] = [...splitTid(tid), ...(slut ? [slut] : [])].map((klokken) => klokken.replace(':', '.'));
  return til ? `kl. ${fra}–${til}` : `kl. ${fra}`;
}
