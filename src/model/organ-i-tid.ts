import { aarOf, firstDayOf, lastDayOf } from './dato.ts';
import type { Medlem, Organ } from './organ.ts';
import type { Portal } from './portal.ts';
import { readReference } from './reference.ts';
import { groupBy } from './sortering.ts';

/** What tells that a body existed at a time: its stated period, a seat, a meeting, a step in an agreement's approval. */
export type Belaegsart = 'gyldig' | 'medlem' | 'moede' | 'aftale';

/** A dated statement about a body; what it speaks of lies between two days, months or years. */
export interface Belaeg {
  art: Belaegsart;
  fra: string;
  til: string;
  /** The meeting or agreement it stands in; else the body's own file says it. */
  kilde: string | undefined;
}

/** A stretch of days, both included. */
export interface Tidsrum {
  fra: string;
  til: string;
}

type Kilder = Pick<Portal, 'organer' | 'moeder' | 'rammeaftaler'>;

/** The dated statements about each body, by its id. A cancelled meeting says nothing. */
export function belaegByOrgan({ organer, moeder, rammeaftaler }: Kilder): Map<string, Belaeg[]> {
  const own = organer.flatMap(({ id, gyldig, medlemmer = [] }) => [
    ...spanOf(gyldig ?? {}).map((span) => ({ organ: id, art: 'gyldig' as const, ...span, kilde: undefined })),
    ...medlemmer.flatMap(spanOf).map((span) => ({ organ: id, art: 'medlem' as const, ...span, kilde: undefined })),
  ]);
  const held = moeder
    .filter(({ status }) => status !== 'aflyst')
    .map(({ id, organ, dato }) => ({ organ, art: 'moede' as const, fra: dato, til: dato, kilde: id }));
  const approved = rammeaftaler.flatMap(({ id, godkendelse = [] }) =>
    godkendelse.flatMap(({ organ, dato, moede }) => {
      const dag = dato ?? (moede && readReference(moede).dato);
      return dag ? [{ organ, art: 'aftale' as const, fra: dag, til: dag, kilde: id }] : [];
    }),
  );
  return groupBy([...own, ...held, ...approved], ({ organ }) => organ);
}

/** What a period speaks of: all of it when both ends are known, else the end that is, else the time it is told for. */
function spanOf({ fra, til, pr }: Pick<Medlem, 'fra' | 'til' | 'pr'>): Tidsrum[] {
  const from = fra ?? til ?? pr;
  const to = til ?? fra ?? pr;
  return from && to ? [{ fra: from, til: to }] : [];
}

/** The years the data cover, newest first, of each region: those a dated statement about one of its bodies speaks of. */
export function organisationsaar(portal: Kilder): { region: string; aar: string }[] {
  const belaeg = belaegByOrgan(portal);
  const regioner = groupBy(portal.organer, ({ region }) => region);
  return [...regioner].flatMap(([region, organer]) => {
    const years = new Set(organer.flatMap(({ id }) => (belaeg.get(id) ?? []).flatMap(yearsOf)));
    return [...years].sort((a, b) => b - a).map((aar) => ({ region, aar: String(aar).padStart(4, '0') }));
  });
}

function yearsOf({ fra, til }: Tidsrum): number[] {
  const first = Number(aarOf(fra));
  return Array.from({ length: Math.max(0, Number(aarOf(til)) - first + 1) }, (_, nr) => first + nr);
}

/** The days of a year. */
export function tidsrumOf(aar: string): Tidsrum {
  return { fra: firstDayOf(aar), til: lastDayOf(aar) };
}

/** Whether a period and a stretch of days have a day in common; an end that is not stated does not part them. */
export function touches({ fra, til }: Partial<Record<'fra' | 'til', string | undefined>>, tidsrum: Tidsrum): boolean {
  return !(fra && firstDayOf(fra) > tidsrum.til) && !(til && lastDayOf(til) < tidsrum.fra);
}

/**
 * Whether a body can be said to exist in a stretch of days: its stated period is asked first. A body that was replaced
 * on a day no source gives is only there when something dated says so.
 */
export function findes(
  organ: Pick<Organ, 'gyldig' | 'efterfoelger'>,
  belaeg: readonly Belaeg[],
  tidsrum: Tidsrum,
): boolean {
  if (!touches(organ.gyldig ?? {}, tidsrum)) return false;
  const endUnknown = organ.efterfoelger !== undefined && organ.gyldig?.til === undefined;
  return !endUnknown || belaeg.some((one) => touches(one, tidsrum));
}
