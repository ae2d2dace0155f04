import type { AndetNavn } from './begreber.ts';
import { COMPOUND, RELATED, SAME, type Valg } from './formulering.ts';
import { isNumber, wordsOf } from './ord.ts';
import type { Ordbog } from './ordbog.ts';
import { presentOf } from './ordkerne.ts';
import { stem } from './stamme.ts';

/** What stands for a word: itself, other spellings, its family, the parts or the wholes of a compound. */
export function valgOf(word: string, ordbog: Ordbog): Valg[] {
  if (isNumber(word)) return [{ ord: [word], afstand: SAME }, ...inEnumeration(word)];
  // The index holds `KTO-forliget` as a whole too, which is nearer than its parts.
  const joined = wordsOf(word);
  if (joined.length > 1) {
    const known = joined.filter((part) => ordbog.has(part));
    const whole = known.length === joined.length ? [{ ord: [word], afstand: SAME }] : [];
    // What it is about stands first: `SOSU-assistenter`. The end of a name alone is another's name.
    return known[0] === joined[0] ? [...whole, { ord: known, afstand: RELATED }] : [];
  }
  const tal = TALORD.indexOf(word);
  if (tal >= 0)
    return [
      ...(ordbog.has(word) ? [{ ord: [word], afstand: SAME }] : []),
      { ord: [String(tal + 2)], afstand: RELATED },
    ];
  const one = (afstand: number) => (other: string) => ({ ord: [other], afstand });
  const spelled = ordbog.spelledAs(word);
  const relatives = ordbog.relatives(word).filter((other) => !spelled.includes(other));
  // A form of the same verb is as near as the forms that share its stem.
  const present = presentOf(stem(word));
  const related = (other: string) => one(presentOf(stem(other)) === present ? SAME : RELATED)(other);
  const compounds = ordbog.compoundsOf(word).map(one(COMPOUND));
  if (ordbog.has(word))
    return [{ ord: [word], afstand: SAME }, ...spelled.map(one(RELATED)), ...relatives.map(related), ...compounds];
  const longer = ordbog.beginningWith(word);
  const parts = spelled.length + relatives.length + longer.length === 0 ? ordbog.split(word) : undefined;
  return [
    ...longer.map(one(RELATED)),
    ...spelled.map(one(SAME)),
    ...relatives.map(related),
    ...(parts ? partsOf(parts, ordbog) : []),
    ...compounds,
  ];
}

/**
 * What a known word is made of, which a text may have as words of their own: the parts of a compound
 * (`dagsordenspunkter`: `punkter til dagsordenen`), or a verb and its particle (`indmelde`: `melde punkter ind`).
 */
export function partsOfKnown(word: string, ordbog: Ordbog): Valg[] {
  if (isNumber(word) || wordsOf(word).length > 1 || !ordbog.has(word)) return [];
  const [, verb] = PARTIKEL.exec(word) ?? [];
  if (verb && verb.length >= SHORTEST_VERB && ordbog.has(verb)) return [{ ord: [verb], afstand: SAME }];
  const parts = word.length >= LONG ? ordbog.split(word) : undefined;
  if (!parts) return [];
  const [first, second] = parts;
  return [first, ...ordbog.relatives(first)].map((one) => ({ ord: [one, second], afstand: SAME, imellem: CLOSE_TO }));
}

const PARTIKEL = /^(?:ind|ud|op|ned|af|på|til|frem|tilbage|sammen|over)(\p{L}+)$/u;
const SHORTEST_VERB = 4;
/** Shorter ones are rarely compounds. */
const LONG = 10;
const CLOSE_TO = 3;

/** A paragraph with a letter, as one among several has it: `82c` in `82a, b og c`. */
function inEnumeration(word: string): Valg[] {
  const [, number, letter = ''] = /^(\d+)([b-z])$/.exec(word) ?? [];
  return number ? [{ ord: [`${number}a`, letter], afstand: RELATED, imellem: CLOSE_TO }] : [];
}

/** Words of numbers from two on, which a text may have in figures. */
const TALORD = 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** The parts of a compound that nobody wrote, also where the last is itself the end of one: `kommunal- og regionsvalg`. */
function partsOf([first, second]: [string, string], ordbog: Ordbog): Valg[] {
  const parts = { ord: [first, second], afstand: RELATED };
  // A word that nearly every text has stands near everything.
  if (ordbog.isCommon(first) || ordbog.isCommon(second)) return [{ ...parts, imellem: CLOSE }];
  const ends = ordbog.compoundsOf(second).filter((word) => word !== first && stem(word).endsWith(stem(second)));
  return [
    { ...parts, imellem: APART },
    ...ends.map((end) => ({ ord: [first, end], afstand: COMPOUND, imellem: CLOSE })),
  ];
}

/** How many words may stand between the parts: `en plads på et hus for autisme` is an `autismeplads`. */
const APART = 7;
const CLOSE = 1;

/** The same question with another name for some of its words. */
export function renamed(
  valg: readonly Valg[][],
  { fra, antal, ord, frase, afstand = RELATED }: AndetNavn & { afstand?: number },
): Valg[][] {
  return [...valg.slice(0, fra), [{ ord, afstand, frase }], ...valg.slice(fra + antal)];
}
