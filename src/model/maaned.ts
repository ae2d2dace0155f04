const MAANEDER = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** Name of a month, from `1` or `01`. */
export function maanedsnavn(maaned: string | number): string {
  return MAANEDER[Number(maaned) - 1] ?? '';
}

/** Whether a word is the name of a month. */
export function isMaaned(word: string): boolean {
  return MAANEDER.includes(word);
}

/** The month that begins like this: `okt` → `oktober`; the same text when none does. */
export function maanedFra(kort: string): string {
  return MAANEDER.find((navn) => navn.startsWith(kort.toLowerCase())) ?? kort;
}
