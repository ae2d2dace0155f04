import { hasLetter } from './ord.ts';
import { stem } from './stamme.ts';

/** A word of some texts: the shortest of its forms, how many texts hold it in any form, and whether it is a short name. */
export interface Talt {
  form: string;
  antal: number;
  isName: boolean;
}

/** Only so short a stem is met by chance: `Kate` has that of `kat`. */
const SHORT_STEM = 3;

/**
 * Counts the words of texts, each by its stem. A name is a word that stands within a sentence with a capital and then small
 * letters, and nowhere without the capital.
 */
export function countWords(texts: readonly string[]): Talt[] {
  const byStem = new Map<string, Taeller>();
  const known = new Map<string, Skrevet>();
  const read = (word: string): Skrevet => {
    const seen = known.get(word);
    if (seen) return seen;
    const form = word.toLowerCase();
    const skrevet = {
      form,
      taeller: countedAs(byStem, form),
      isCapital: CAPITAL.test(word),
      isSmall: SMALL.test(word),
    };
    known.set(word, skrevet);
    return skrevet;
  };
  for (const [nr, text] of texts.entries())
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const { form, taeller, isCapital, isSmall } = read(word);
      if (!taeller) continue;
      if (taeller.latest !== nr) taeller.antal += 1;
      taeller.latest = nr;
      if (isSmall) taeller.small.add(form);
      else if (isCapital && taeller.isShort && WITHIN.test(text.slice(index - 2, index))) taeller.within.add(form);
    }
  return [...byStem.values()].map(({ former, within, small, antal, isShort }) => ({
    form: [...former].reduce(shorter),
    antal,
    isName: isShort && former.isSubsetOf(within) && former.isDisjointFrom(small),
  }));
}

const WORD = /[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}\p{Ll}+$/u;
/** An abbreviation, which is all capitals, is no name. */
const SMALL = /^(?:\p{Ll}|\p{Lu}{2})/u;
/** What stands before a word within a sentence. */
const WITHIN = /[\p{L},] /u;

/** All forms of a word, and those of them that stand as names do, and as others do. */
interface Taeller {
  former: Set<string>;
  within: Set<string>;
  small: Set<string>;
  antal: number;
  /** The text that was counted last. */
  latest: number;
  isShort: boolean;
}

/** A word as it is written; without a counter it is not in the vocabulary. */
interface Skrevet {
  form: string;
  taeller: Taeller | undefined;
  isCapital: boolean;
  isSmall: boolean;
}

function countedAs(byStem: Map<string, Taeller>, form: string): Taeller | undefined {
  if (!hasLetter(form) || form.length < 2) return undefined;
  const key = stem(form);
  const taeller = byStem.get(key) ?? {
    former: new Set<string>(),
    within: new Set<string>(),
    small: new Set<string>(),
    antal: 0,
    latest: -1,
    isShort: key.length <= SHORT_STEM,
  };
  byStem.set(key, taeller);
  taeller.former.add(form);
  return taeller;
}

function shorter(a: string, b: string): string {
  return a.length < b.length || (a.length === b.length && a < b) ? a : b;
}
