import { aarOf, formatDato, formatPeriode, lastDayOf } from '../model/dato.ts';
import type { Organ } from '../model/organ.ts';
import { touches, type Belaeg, type Belaegsart, type Tidsrum } from '../model/organ-i-tid.ts';
import type { Henvisningslink } from '../model/visning.ts';
import { organTitel } from './navne.ts';
import type { PortalIndex } from './portal-index.ts';

/** What the page shows, and how far its sources reach. */
export function describeResume(
  tid: { aar: string } | { dag: string },
  organer: readonly Organ[],
  belaeg: ReadonlyMap<string, Belaeg[]>,
): string {
  if ('aar' in tid) return `Organerne i ${tid.aar}, så vidt kilderne siger det.`;
  const told = organer.flatMap(({ id }) => belaeg.get(id) ?? []).filter(({ til }) => lastDayOf(til) <= tid.dag);
  const latest = told
    .map(({ til }) => aarOf(til))
    .sort()
    .at(-1);
  const until = latest ? ` De seneste daterede oplysninger er fra ${latest}.` : ' Ingen af oplysningerne er daterede.';
  return `Organerne, som de er i dag, så vidt kilderne siger det.${until}`;
}

/** Why a body is not shown: its period, or that it was replaced on a day nobody gives. */
export function whyLeftOut(
  portal: PortalIndex,
  { gyldig = {}, efterfoelger }: Organ,
  tidsrum: Tidsrum,
): Henvisningslink[] {
  const successor = efterfoelger
    ? [{ tekst: `afløst af ${organTitel(portal, efterfoelger)}`, href: `/organer/${efterfoelger}/` }]
    : [];
  if (!touches(gyldig, tidsrum)) return [...plain([`findes ${formatPeriode(gyldig)}`]), ...successor];
  return [...successor, ...plain(['kilden siger ikke hvornår'])];
}

/** What dated sources say of a body. */
export function describeBelaeg(portal: PortalIndex, organ: string, told: readonly Belaeg[]): Henvisningslink[] {
  return ARTER.flatMap((art) => {
    const list = told.filter((one) => one.art === art);
    return list.length > 0 ? SAETNINGER[art](portal, organ, list) : [];
  });
}

const ARTER = ['gyldig', 'moede', 'aftale', 'medlem'] as const;
const SAETNINGER: Record<
  Belaegsart,
  (portal: PortalIndex, organ: string, list: readonly Belaeg[]) => Henvisningslink[]
> = {
  gyldig: (portal, organ) => plain([`findes ${formatPeriode(portal.organById.get(organ)?.gyldig ?? {})}`]),
  medlem: (_, __, list) => plain(list.map(describeMedlem)),
  moede: (_, organ, list) =>
    list.length === 1
      ? list.map(({ fra, kilde }) => ({ tekst: `møde den ${formatDato(fra)}`, href: `/moeder/${kilde ?? organ}/` }))
      : [{ tekst: `${list.length} møder`, href: `/moeder/${organ}/` }],
  aftale: (portal, _, list) =>
    list.map(({ fra, kilde = '' }) => ({
      tekst: `behandlede ${portal.aftaleById.get(kilde)?.titel ?? kilde} den ${formatDato(fra)}`,
      href: `/rammeaftaler/${kilde}/`,
    })),
};

function describeMedlem({ fra, til }: Belaeg): string {
  return `medlemmer nævnt (${formatPeriode({ fra, til })})`;
}

function plain(texts: readonly string[]): Henvisningslink[] {
  return [...new Set(texts)].map((tekst) => ({ tekst, href: undefined }));
}
