import { fold, withDanishLetters } from './fold.ts';
import { stem } from './stamme.ts';
import { wordsOf } from './ord.ts';
import { STOPORD } from './spoergsmaal.ts';

/** Names for one thing, as words: abbreviation, full name, synonyms, spellings. */
export type Begrebsord = string[];

/** Another name for some of the words of a question. */
export interface AndetNavn {
  /** Where in the question the words stand, and how many they are. */
  fra: number;
  antal: number;
  ord: string[];
  /** The name as a text has it, when it is several words: they only mean it when they stand together. */
  frase?: string;
}

/** The names of a site, found by any of them. */
export class Begreber {
  readonly #groups = new Map<string, Navn[][]>();
  readonly #longest: number;

  constructor(begreber: readonly Begrebsord[]) {
    let longest = 0;
    for (const names of begreber.map((group) => group.map(toNavn).filter(({ ord }) => ord.length > 0)))
      for (const { ord, key } of names) {
        longest = Math.max(longest, ord.length);
        this.#groups.set(key, [...(this.#groups.get(key) ?? []), names]);
      }
    this.#longest = longest;
  }

  /** Other names for words that stand together in a question, longest first. */
  find(ord: readonly string[]): AndetNavn[] {
    const found: AndetNavn[] = [];
    for (let antal = Math.min(this.#longest, ord.length); antal > 0; antal -= 1)
      for (let fra = 0; fra + antal <= ord.length; fra += 1) {
        const key = keyOf(ord.slice(fra, fra + antal));
        const others = (this.#groups.get(key) ?? []).flat().filter((name) => name.key !== key);
        found.push(...others.map(({ ord: name, frase }) => ({ fra, antal, ord: name, ...(frase && { frase }) })));
      }
    return found;
  }
}

interface Navn {
  key: string;
  ord: string[];
  frase: string | undefined;
}

/** A name by the words that carry it: `det udvidede princip` → `udvidede princip`. */
function toNavn(name: string): Navn {
  const words = wordsOf(name);
  const carrying = words.filter((word) => !STOPORD.has(word));
  const ord = carrying.length > 0 ? carrying : words;
  return { ord, key: keyOf(ord), frase: ord.length > 1 ? words.join(' ') : undefined };
}

/** In a shorter word each letter tells: `øl` is not `OL`. */
const SHORTEST_FOLDED = 4;

/** What a name is known by: the stems of its words, whatever letters they were typed with. */
export function keyOf(words: readonly string[]): string {
  return words
    .flatMap(wordsOf)
    .map((word) => (word.length < SHORTEST_FOLDED ? stem(word) : fold(stem(withDanishLetters(word)))))
    .join(' ');
}
