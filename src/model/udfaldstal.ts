import { UDFALD, type Udfald } from './punkt.ts';

/** Several outcomes in words, in the order of their kinds: `3 godkendt, 1 drøftet`; one alone without its number. */
export function formatUdfaldstal(udfald: readonly Udfald[]): string {
  return Object.entries(UDFALD)
    .map(([kode, navn]) => ({ navn: navn.toLowerCase(), antal: udfald.filter((item) => item.udfald === kode).length }))
    .filter(({ antal }) => antal > 0)
    .map(({ navn, antal }) => (udfald.length === 1 ? navn : `${antal} ${navn}`))
    .join(', ');
}
