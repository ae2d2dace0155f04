import { fold, withDanishLetters } from './fold.ts';
import { kerne } from './ordkerne.ts';
import { stem } from './stamme.ts';

/**
 * Words that sound alike or are of one family. They begin alike too, so those of an initial are reckoned when one of them
 * is first asked for: all at once would take a telephone half a second.
 */
export class Ordfamilier {
  readonly #words: readonly string[];
  readonly #stems: readonly string[];
  readonly #afsnit = new Map<string, Afsnit>();

  /** Words with the stem of each at the same place. */
  constructor(words: readonly string[], stems: readonly string[]) {
    this.#words = words;
    this.#stems = stems;
  }

  /** Words with the same stem when Danish letters and their spellings are one; those that are only spelled otherwise alone. */
  alike(word: string): readonly string[] {
    const { byFold } = this.#afsnitOf(word);
    const danish = stem(withDanishLetters(word));
    const found = byFold.get(fold(danish)) ?? byFold.get(fold(word)) ?? [];
    const same = found.filter((other) => stem(other) === danish);
    return same.length > 0 && danish !== stem(word) ? same : found;
  }

  /** Words of the same family. */
  related(word: string): readonly string[] {
    return this.#afsnitOf(word).byKerne.get(kerne(word)) ?? [];
  }

  #afsnitOf(word: string): Afsnit {
    const initial = fold(word.charAt(0));
    const made = this.#afsnit.get(initial);
    if (made) return made;
    const afsnit: Afsnit = { byFold: new Map(), byKerne: new Map() };
    for (const [index, word] of this.#words.entries()) {
      if (fold(word.charAt(0)) !== initial) continue;
      const stemmed = this.#stems[index] ?? word;
      put(afsnit.byFold, fold(stemmed), word);
      put(afsnit.byKerne, kerne(word, stemmed), word);
    }
    this.#afsnit.set(initial, afsnit);
    return afsnit;
  }
}

/** Words of one initial, by what they share. */
interface Afsnit {
  byFold: Map<string, string[]>;
  byKerne: Map<string, string[]>;
}

function put(groups: Map<string, string[]>, key: string, word: string): void {
  const group = groups.get(key);
  if (group) group.push(word);
  else groups.set(key, [word]);
}
