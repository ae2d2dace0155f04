/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another
 * (Damerau–Levenshtein, optimal string alignment); `most + 1` as soon as it is more than `most`.
 */
export function stavefejl(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  let [older, old, row] = [0, 1, 2].map(() => Array<number>(b.length + 1).fill(tooMany));
  if (!older || !old || !row) return tooMany;
  for (let j = 0; j <= Math.min(most, b.length); j += 1) old[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    // Further from the diagonal there are always too many.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    let least = from === 1 ? i : tooMany;
    row[from - 1] = least;
    for (let j = from; j <= to; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((old[j] ?? tooMany) + 1, (row[j - 1] ?? tooMany) + 1, (old[j - 1] ?? tooMany) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (older[j - 2] ?? tooMany) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (to < b.length) row[to + 1] = tooMany;
    if (least > most) return tooMany;
    [older, old, row] = [old, row, older];
  }
  return Math.min(old[b.length] ?? tooMany, tooMany);
}
