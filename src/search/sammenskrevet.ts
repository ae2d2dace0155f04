import type { AndetNavn } from './begreber.ts';
import { RELATED, SAME } from './formulering.ts';
import { isNumber } from './ord.ts';
import type { Ordbog } from './ordbog.ts';

/** Words of a question that the site writes as one. */
export interface Sammenskrevet extends AndetNavn {
  afstand: number;
  /** What was typed and what was meant, when it was also misspelt. */
  rettet?: { fra: string; til: string };
}

const GLUE = ['', 's', 'e'];
/** Shorter words are near too many others to tell which one was meant. */
const SHORTEST_MEANT = 10;

/** Words that stand apart in a question and together on the site: `dialog forum`, `takst analyse program`. */
export function joinedWords(ord: readonly string[], ordbog: Ordbog): Sammenskrevet[] {
  return [3, 2].flatMap((antal) =>
    ord.slice(antal - 1).flatMap((_last, fra): Sammenskrevet[] => {
      const parts = ord.slice(fra, fra + antal);
      const whole = glue(parts).find((word) => ordbog.has(word));
      if (whole) return [{ fra, antal, ord: [whole], afstand: SAME }];
      const meant = antal === 2 ? meantBy(parts, ordbog) : undefined;
      return meant
        ? [{ fra, antal, ord: [meant], afstand: RELATED, rettet: { fra: parts.join(' '), til: meant } }]
        : [];
    }),
  );
}

/**
 * Words that are left out of a question and begin compounds; `for`, `til` and `med` do so as well, but more often they are
 * words (`for ældre`).
 */
const BEGYNDELSER = new Set('efter over under mod mellem ind ud op ned borger'.split(' '));
/** With a shorter word they are mostly another one: `ud se`. */
const SHORTEST_JOINED = 4;

/** Words that the site writes as one with the small word before them: `efter regulering`. */
export function joinedToSmall(
  ord: readonly string[],
  foran: readonly (string | undefined)[],
  ordbog: Ordbog,
): Sammenskrevet[] {
  return ord.flatMap((word, fra) => {
    const small = foran[fra] ?? '';
    const whole = small + word;
    return BEGYNDELSER.has(small) && word.length >= SHORTEST_JOINED && ordbog.has(whole)
      ? [{ fra, antal: 1, ord: [whole], afstand: RELATED }]
      : [];
  });
}

/** Every way to write words as one: with a sign between them or without. */
function glue([first = '', ...others]: readonly string[]): string[] {
  return others.reduce((wholes, next) => wholes.flatMap((whole) => GLUE.map((sign) => whole + sign + next)), [first]);
}

/** The word that two are, when one of them is no word of the site: the wrong letter is in it. */
function meantBy(parts: readonly string[], ordbog: Ordbog): string | undefined {
  const word = parts.join('');
  const isMisspelt = parts.some((part) => !isNumber(part) && !ordbog.has(part)) && !parts.some(isNumber);
  return isMisspelt && word.length >= SHORTEST_MEANT ? ordbog.meant(word) : undefined;
}
