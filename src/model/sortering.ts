const collator = new Intl.Collator('da', { numeric: true });

/** Danish order: æ, ø, å last, and aa as å. */
export function compareDa(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A sorted copy by a text, in Danish order. */
export function sortByDa<T>(list: readonly T[], textOf: (item: T) => string): T[] {
  return [...list].sort((a, b) => compareDa(textOf(a), textOf(b)));
}

/** A sorted copy by a key in code-unit order, for days and ids: newest first with `-1`. */
export function sortByKey<T>(list: readonly T[], keyOf: (item: T) => string, direction: 1 | -1 = 1): T[] {
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -direction : keyOf(a) > keyOf(b) ? direction : 0));
}

/** Groups in order of first appearance. */
export function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
