import { stem } from './ordkerne.ts';
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
}

/** The names of a site, found by any of them. */
export class Begreber {
  readonly #groups = new Map<string, string[][][]>();
  readonly #longest: number;

  constructor(begreber: readonly Begrebsord[]) {
    let longest = 0;
    for (const names of begreber.map((group) => group.map(contentOf).filter((words) => words.length > 0)))
      for (const name of names) {
        longest = Math.max(longest, name.length);
        const key = keyOf(name);
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
        const others = (this.#groups.get(key) ?? []).flat().filter((name) => keyOf(name) !== key);
        found.push(...others.map((name) => ({ fra, antal, ord: name })));
      }
    return found;
  }
}

/** The words of a name that carry it: `det udvidede princip` → `udvidede princip`. */
function contentOf(name: string): string[] {
  const words = wordsOf(name);
  const carrying = words.filter((word) => !STOPORD.has(word));
  return carrying.length > 0 ? carrying : words;
}

export function keyOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}
