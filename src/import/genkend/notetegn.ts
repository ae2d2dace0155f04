/** A line without the marks of notes at its end: `om en analyse.[1]` ends in a full stop. */
export function withoutNotetegn(linje: string): string {
  return linje
    .trimEnd()
    .replace(/(?:\s*(?:\[\^?\d{1,3}\]|\^\d{1,3}|[¹²³⁰-⁹]+|<sup>\d{1,3}<\/sup>)|(?<=[.!?;,])\*{1,3})+$/u, '');
}
