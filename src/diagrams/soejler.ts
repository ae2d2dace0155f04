/** A year as a bar: how many, and how high among the others. */
export interface Soejle {
  aar: string;
  antal: number;
  hoejde: number;
}

/** So many are a full bar at least: one meeting a year is not much. */
const FEW = 4;
/** The least a bar is high, so that one of many can be seen. */
const LEAST = 3;

/** A bar for each year from the first to the last, also for those that have none; the most is as high as it may be, unless it is few. */
export function layoutSoejler(tal: ReadonlyMap<string, number>, hoejde: number): Soejle[] {
  const years = [...tal.keys()].map(Number);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(FEW, ...tal.values());
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const aar = String(first + index);
    const antal = tal.get(aar) ?? 0;
    return { aar, antal, hoejde: antal === 0 ? 0 : Math.max(LEAST, Math.round((antal / most) * hoejde)) };
  });
}
