const formatter = new Intl.ListFormat('da', { type: 'conjunction' });

/** `a, b og c`. */
export function formatListe(parts: readonly string[]): string {
  return formatter.format(parts);
}
