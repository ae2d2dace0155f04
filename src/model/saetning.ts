/** A text that begins a line: with a capital letter. */
export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Parts that are there as one sentence, `Referat, kl. 10.00–12.00, Rådhuset.`; empty when there are none. */
export function formatSaetning(parts: readonly (string | undefined)[]): string {
  const text = parts.filter(Boolean).join(', ');
  return text && capitalize(text).replace(/\.?$/, '.');
}
