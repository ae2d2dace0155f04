import { foldNavn } from './ord.ts';

/** What a name could be mended by: the paper's own text and the people the portal knows. */
export interface Navnekendskab {
  tekst: string;
  personer: readonly string[];
  /** Every word of both, in small letters. */
  ord: ReadonlySet<string>;
}

const PARTIKEL = /^(?:von|van|de|der|af|du|la|le|el|al|bin|ben|da|dos|ter)$/i;

/** Whether a text looks like the name of a person: two to seven words that begin large. */
export function isNavn(tekst: string): boolean {
  const words = tekst.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 7 &&
    words.every((word) => PARTIKEL.test(word) || /^["'”(]?\p{Lu}[\p{L}'’.-]*["'”)]?$/u.test(word))
  );
}

/** A name as it should be: hyphens of line ends are gone when the paper or the portal knows the name without. */
export function mendNavn(navn: string, { ord }: Navnekendskab): string {
  const closed = navn.replace(/(\p{L})-\s+(?=\p{Lu})/gu, '$1-');
  return closed.replace(/(\p{L}+)-(\p{Ll}\p{L}*)/gu, (word, a: string, b: string) =>
    ord.has(`${a}${b}`.toLowerCase()) ? `${a}${b}` : word,
  );
}

/** `Line Rohde Henrik` + `Aarup-Kristensen`: the comma stands one name too late. Undefined when that is not so. */
export function moveComma(
  first: string,
  single: string,
  { tekst, personer }: Navnekendskab,
): { first: string; second: string } | undefined {
  const words = first.split(' ');
  const last = words.at(-1);
  if (words.length < 3 || !last || !isNavn(`${last} ${single}`)) return undefined;
  const second = `${last} ${single}`;
  const isKnown =
    personer.some((person) => foldNavn(person) === foldNavn(second)) ||
    tekst.replace(`${first}, ${single}`, '').includes(second);
  return isKnown || single.includes('-') ? { first: words.slice(0, -1).join(' '), second } : undefined;
}
