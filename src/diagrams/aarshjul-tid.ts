/** An event as a wheel takes it: `10` or `10-15`. Without `til` it is the month or the day of `fra`. */
export interface Hjulbegivenhed {
  nr: number;
  fra: string;
  til?: string | undefined;
}

/** A stretch of the year in turns from New Year, clockwise; `slut` passes 1 when it runs over New Year. */
export interface Stykke {
  start: number;
  slut: number;
}

/** Whether an event is one day and no more. */
export function isDag({ fra, til }: Hjulbegivenhed): boolean {
  return fra.includes('-') && (til === undefined || til === fra);
}

/** The stretch from the beginning of an event's first day to the end of its last. */
export function stykkeOf({ fra, til = fra }: Hjulbegivenhed, aar: number): Stykke {
  const start = (dayOfYear(fra, aar, 1) - 1) / daysIn(aar);
  const slut = dayOfYear(til, aar, 31) / daysIn(aar);
  return { start, slut: slut > start ? slut : slut + 1 };
}

/** Number of a day in its year; a day the month has not got, such as 29 February, is its last. */
function dayOfYear(maanedDag: string, aar: number, otherwise: number): number {
  const [maaned = 1, dag = otherwise] = maanedDag.split('-').map(Number);
  const last = new Date(Date.UTC(aar, maaned, 0)).getUTCDate();
  return daysBetween(Date.UTC(aar, 0, 0), Date.UTC(aar, maaned - 1, Math.min(dag, last)));
}

function daysIn(aar: number): number {
  return daysBetween(Date.UTC(aar, 0, 1), Date.UTC(aar + 1, 0, 1));
}

function daysBetween(from: number, to: number): number {
  return (to - from) / 86_400_000;
}
