import { Ordfamilier } from './ordfamilier.ts';
import { readOrdforraad } from './ordforraad.ts';
import { stem } from './stamme.ts';
import { Rettelser } from './rettelse.ts';
import { STOPORD } from './spoergsmaal.ts';

const SHORTEST_PART = 4;
/** Shorter words that nobody wrote begin many others: `hund` is not in `hundrede`. */
const SHORTEST_UNKNOWN = 5;
const SHORTEST_REST = 3;
/** With this before it a short word is another one: `lovfortolkning` has no `tolk` in it; a `foranalyse` is an analysis. */
const FOR = 'for';
const LONGEST_VERB = 5;
const MOST_COMPOUNDS = 6;
/** So many texts, as a power of two, are many. */
const MANY = 3;
/** What a word tells at most that is common. */
const COMMON = 2;
/** The beginning of a shorter word is that of many. */
const LONG = 9;
/** What a number counts, which the vocabulary does not have: as a word of some texts; a long one as that of one text. */
const NUMBER = 3;

/** The words of a site, and how they are found from what a reader types. */
export class Ordbog {
  readonly #counts: Map<string, number>;
  readonly #words: readonly string[];
  /** The stem of each, at the same place. */
  readonly #stems: readonly string[];
  /** The power of two of how many texts hold the commonest word. */
  readonly #most: number;
  readonly #byStem = new Map<string, string>();
  readonly #familier: Ordfamilier;
  /** Words that are no misspelt others, by their stems. */
  readonly #danske: ReadonlyMap<string, readonly string[]>;
  #rettelser: Rettelser | undefined;

  constructor(ordforraad: string) {
    const { ord, navne, danske } = readOrdforraad(ordforraad);
    this.#counts = ord;
    this.#words = [...this.#counts.keys()];
    this.#most = Math.max(0, ...this.#counts.values());
    // A name is no form of another word: `Kate` of `kat`.
    this.#stems = this.#words.map((word) => (navne.has(word) ? word : stem(word)));
    this.#danske = Map.groupBy(danske, (word) => stem(word));
    this.#familier = new Ordfamilier(this.#words, this.#stems);
    for (const [index, word] of this.#words.entries()) {
      const stemmed = this.#stems[index] ?? word;
      if (!this.#byStem.has(stemmed)) this.#byStem.set(stemmed, word);
    }
  }

  /** Whether the index has the word in some form. */
  has(word: string): boolean {
    return this.#counts.has(word) || this.#byStem.has(stem(word));
  }

  /** Whether it is long enough to be one of its forms: `kommun` is none yet. */
  isWhole(word: string): boolean {
    const shortest = this.#byStem.get(stem(word));
    return this.#counts.has(word) || (shortest !== undefined && word.length >= shortest.length);
  }

  /** In how many texts a word stands, as a power of two. */
  weight(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** How much a word tells: each step is half as many texts that have it.  */
  rarity(word: string): number {
    const known = this.#counts.get(word) ?? this.#counts.get(this.#byStem.get(stem(word)) ?? '');
    if (known === undefined) return /^\d{5,}$/.test(word) ? this.#most + 1 : NUMBER;
    return Math.max(1, this.#most + 1 - known);
  }

  /** Whether a single text has a word, and others have many. */
  isRare(word: string): boolean {
    return this.#most >= MANY && this.rarity(word) > this.#most;
  }

  /** Whether a fourth of the texts have a word, or more, that hold the commonest one. */
  isCommon(word: string): boolean {
    return this.#most >= MANY && this.rarity(word) <= COMMON;
  }

  /** The same word with other letters: `hojgard` → `højgård`, `højgaard`. */
  spelledAs(word: string): string[] {
    if (word.length < SHORTEST_PART && this.has(word)) return [];
    return this.#ofOtherStems(word, this.#familier.alike(word));
  }

  /** Words of the same family: `besluttet` → `beslutning`. */
  relatives(word: string): string[] {
    const related = this.#familier.related(word).filter((other) => !STOPORD.has(other));
    return this.#ofOtherStems(word, related);
  }

  /** Words it is a part of, at their end or beginning: `direktør` → `socialdirektør`; those of most texts first. */
  compoundsOf(word: string): string[] {
    const part = stem(word);
    if (part.length < SHORTEST_PART) return [];
    const isKnown = this.has(word);
    const beginning = isKnown ? part : word;
    const shortest = isKnown ? SHORTEST_PART : SHORTEST_UNKNOWN;
    const tails: string[] = [];
    const heads: string[] = [];
    for (const [index, other] of this.#words.entries()) {
      if (other.length < part.length + SHORTEST_REST || !other.includes(part)) continue;
      const stemmed = this.#stems[index] ?? other;
      if (part.length <= LONGEST_VERB && stemmed.endsWith(FOR + part)) continue;
      if (stemmed.endsWith(part)) tails.push(other);
      else if (word.length >= shortest && other.startsWith(beginning) && stemmed !== part) heads.push(other);
    }
    const best = (list: string[]) => list.sort((a, b) => this.weight(b) - this.weight(a));
    return this.#ofOtherStems(word, [...best(tails), ...best(heads)], MOST_COMPOUNDS);
  }

  /** Words that begin with the whole of one that nobody wrote: `takstanalyse` → `takstanalyseprogram`. */
  beginningWith(word: string): string[] {
    if (word.length < LONG) return [];
    return this.#ofOtherStems(
      word,
      this.#words.filter((other) => other.startsWith(word)),
    );
  }

  /** Whether it is the beginning of another word, and not only of its own forms. */
  canGrow(word: string): boolean {
    const own = stem(word);
    return this.#words.some((other, index) => other.startsWith(word) && this.#stems[index] !== own);
  }

  /** The words an unknown compound is made of, when the site has both: `rammeaftalesekretariat`. */
  split(word: string): [string, string] | undefined {
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_REST; at -= 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (!this.#isPart(second)) continue;
      const known = [first, first.replace(/[se]$/, '')].find(
        (part) => part.length >= SHORTEST_REST && this.#isPart(part),
      );
      if (known && Math.max(known.length, second.length) >= SHORTEST_PART + 1) return [known, second];
    }
    return undefined;
  }

  /**
   * The word that was meant, when a letter or two are wrong: as the vocabulary has it, or in another of its forms. A word
   * that is known to be another one is not misspelt.
   */
  meant(word: string): string | undefined {
    if (this.#isOtherDanish(word)) return undefined;
    this.#rettelser ??= new Rettelser(
      this.#words.map((ord, index) => ({ ord, stamme: this.#stems[index] ?? ord, vaegt: this.weight(ord) })),
    );
    return this.#rettelser.meant(word);
  }

  /** Whether it is one of the Danish words in some form; not another that shares its stem, as `åben` does with `åbenhed`. */
  #isOtherDanish(word: string): boolean {
    return (this.#danske.get(stem(word)) ?? []).some((danish) => word.startsWith(danish.replace(/e$/, '')));
  }

  #isPart(word: string): boolean {
    return this.has(word) && !STOPORD.has(word);
  }

  /** The first of each stem, so many of them; a frequent word is a part of hundreds. */
  #ofOtherStems(word: string, list: readonly string[], most = Infinity): string[] {
    const seen = new Set([stem(word)]);
    const kept: string[] = [];
    for (const other of list) {
      if (kept.length >= most) break;
      const stemmed = stem(other);
      if (!seen.has(stemmed)) kept.push(other);
      seen.add(stemmed);
    }
    return kept;
  }
}
