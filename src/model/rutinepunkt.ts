/** Titles of items that every meeting has: they are shown, but quieter than the rest. */
const RUTINE = [
  /^godkendelse af (forslag til )?(dags?orden|referat)/,
  /^(evt\.?|eventuelt)$/,
  /^(næste|kommende) møder?$/,
  /^bordet rundt$/,
];

/** Whether an item is one that every meeting has, by its title. */
export function isRutinepunkt(titel: string): boolean {
  const plain = titel
    .trim()
    .toLowerCase()
    .replace(/[.:]+$/, '');
  return RUTINE.some((pattern) => pattern.test(plain));
}
