import {
  bueOf,
  cirkelRound,
  dagsmaerkeOf,
  maanederOf,
  middleOf,
  type Bue,
  type Dagsmaerke,
  type Hjulmaaned,
} from './aarshjul-dele.ts';
import { kantOf, MAANEDER, MAANEDSRING, MAERKE, navOf, radierOf, radiusOf } from './aarshjul-maal.ts';
import { placeOnRings, type Plads } from './aarshjul-ringe.ts';
import { isDag, stykkeOf, type Hjulbegivenhed, type Stykke } from './aarshjul-tid.ts';

/** A yearly wheel in numbers: January begins at the top, the year goes clockwise. */
export interface Hjul {
  /** Width and height. */
  size: number;
  /** Radii of the hub, of the rim and of the whole. */
  nav: number;
  kant: number;
  ydre: number;
  maaneder: Hjulmaaned[];
  buer: Bue[];
  dage: Dagsmaerke[];
}

const MARGIN = 2;

/** Lays a year's events on a wheel with as few rings as they need; days lie outermost. */
export function layoutAarshjul(begivenheder: readonly Hjulbegivenhed[], aar: number): Hjul {
  const ordered = begivenheder
    .map((begivenhed) => ({ nr: begivenhed.nr, dag: isDag(begivenhed), stykke: stykkeOf(begivenhed, aar) }))
    .sort((a, b) => Number(b.dag) - Number(a.dag) || a.stykke.start - b.stykke.start || a.nr - b.nr);
  const { rings, count } = findRings(ordered.map(({ dag, stykke }) => roomFor(dag, stykke)));
  const [nav, kant] = [navOf(count), kantOf(count)];
  const ydre = kant + MAANEDSRING;
  const at = cirkelRound(ydre + MARGIN);
  const maaneder = MAANEDER.map((_, index) => stykkeOf({ nr: 0, fra: String(index + 1) }, aar));
  const placed = ordered.map((item, index) => {
    const ring = rings[index] ?? 0;
    return { ...item, ring, radius: radiusOf(count, ring) };
  });
  return {
    size: 2 * (ydre + MARGIN),
    ...{ nav, kant, ydre },
    maaneder: maanederOf(maaneder, { nav, kant }, at),
    buer: placed.flatMap(({ nr, dag, ring, stykke, radius }) =>
      dag ? [] : { nr, ring, ...bueOf(stykke, radius, at) },
    ),
    dage: placed.flatMap(({ nr, dag, ring, stykke, radius }) =>
      dag ? { nr, ring, ...dagsmaerkeOf(stykke, radius, at, kant) } : [],
    ),
  };
}

/** A day takes the room of its mark, a period at least that of its number. */
function roomFor(dag: boolean, stykke: Stykke): Plads {
  const middle = middleOf(stykke);
  return dag ? { start: middle, slut: middle, bredde: 2 * MAERKE + 4 } : { ...stykke, bredde: 2 * MAERKE };
}

/** The fewest rings that hold them all; each on its own ring always fits. */
function findRings(pladser: readonly Plads[]): { rings: number[]; count: number } {
  for (let count = 1; count < pladser.length; count += 1) {
    const rings = placeOnRings(pladser, radierOf(count));
    if (rings) return { rings, count };
  }
  return { rings: pladser.map((_, index) => index), count: Math.max(1, pladser.length) };
}
