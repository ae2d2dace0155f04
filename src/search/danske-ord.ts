import { Ordbog } from './ordbog.ts';

/** The words that a site does not have in any form and would read as misspelt others: `flygtning` as `flytningen`. */
export function findMistaken(danske: readonly string[], ordforraad: string): string[] {
  const ordbog = new Ordbog(ordforraad);
  const isKnown = (word: string) =>
    ordbog.has(word) || ordbog.relatives(word).length > 0 || ordbog.spelledAs(word).length > 0;
  return danske.filter((word) => !isKnown(word) && ordbog.meant(word) !== undefined);
}
