import { assignBaner, type Vandret } from './organisation-baner.ts';
import { boksHoejde, type OrganKnude } from './organisation-boks.ts';
import { MAAL } from './organisation-maal.ts';
import type { Plads } from './organisation-plads.ts';
import type { Rute } from './organisation-ruter.ts';
import { vandrette } from './organisation-vandret.ts';

/** What stands between two heights. */
export interface Lodstykke {
  top: number;
  bund: number;
}

/** Heights of boxes, and of the lines that run between rows. */
export interface Hoejder {
  boks: (plads: Plads) => Lodstykke;
  bane: (net: string, korridor: number) => number;
  bund: number;
}

/** Rows are as high as their highest box, corridors as high as the lines in them need; all begins at `top`. */
export function measureHoejder(
  knuder: readonly OrganKnude[],
  { pladser, enkelte }: { pladser: readonly Plads[]; enkelte: number | undefined },
  ruter: readonly Rute[],
  top: number,
): Hoejder {
  const own = new Map(knuder.map((knude) => [knude.id, boksHoejde(knude)]));
  const rows = Math.max(0, ...pladser.map(({ raekke }) => raekke + 1));
  const raekker: Lodstykke[] = [];
  const baner = new Map<string, number>();
  let y = top;
  for (let nr = 0; nr <= rows; nr += 1) {
    const tracks = assignBaner(vandrette(pladser, ruter, nr), MAAL.bane);
    const least = nr === 0 || nr === rows ? 0 : enkelte !== undefined && nr > enkelte ? MAAL.taet : MAAL.korridor;
    const height = Math.max(least, tracks.length && 2 * MAAL.fri + (tracks.length - 1) * MAAL.bane);
    placeBaner(tracks, nr, y + height / 2, baner);
    y += height + (nr === enkelte ? MAAL.overskrift : 0);
    if (nr === rows) break;
    const row = pladser.filter(({ raekke }) => raekke === nr);
    const bund = y + Math.max(...row.map(({ id }) => own.get(id) ?? 0));
    raekker.push({ top: y, bund });
    y = bund;
  }
  return {
    boks: ({ id, raekke, ved }) => {
      const row = raekker[raekke] ?? { top, bund: top };
      const spare = ved ? row.bund - row.top - (own.get(id) ?? 0) : 0;
      return { top: row.top + spare / 2, bund: row.bund - spare / 2 };
    },
    bane: (net, korridor) => baner.get(`${net}|${korridor}`) ?? top,
    bund: y,
  };
}

/** Gives every line of a corridor its height, around the middle. */
function placeBaner(tracks: readonly Vandret[][], korridor: number, middle: number, baner: Map<string, number>): void {
  const first = middle - ((tracks.length - 1) * MAAL.bane) / 2;
  tracks.forEach((track, nr) => {
    for (const { net } of track) baner.set(`${net}|${korridor}`, first + nr * MAAL.bane);
  });
}
