/** Measures of a yearly wheel: rings of one width between a hub and a rim; more rings move the rim out. */

/** Height of letters in the drawing. */
export const SKRIFT = { maaned: 14, nr: 14, aar: 28 } as const;

/** Names of the months as the drawing has room for them. */
export const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Width of the band of a period, in the middle of its ring. */
export const BAAND = 24;

/** Radius of a day's mark. */
export const MAERKE = 12;

/** Width of the ring with the months. */
export const MAANEDSRING = 36;

const RING = 32;
const LEAST_NAV = 58;
const LEAST_KANT = 138;

/** Radius of the rim, where the months begin. */
export function kantOf(rings: number): number {
  return Math.max(LEAST_KANT, LEAST_NAV + rings * RING);
}

/** Radius of the hub inside the rings. */
export function navOf(rings: number): number {
  return kantOf(rings) - rings * RING;
}

/** Radius of the middle of a ring; ring 0 lies at the rim. */
export function radiusOf(rings: number, ring: number): number {
  return kantOf(rings) - (ring + 0.5) * RING;
}

/** Radii of all rings from the rim inwards. */
export function radierOf(rings: number): number[] {
  return Array.from({ length: rings }, (_, ring) => radiusOf(rings, ring));
}
