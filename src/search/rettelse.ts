import { stem } from './stamme.ts';
import { STOPORD } from './spoergsmaal.ts';
import { stavefejl } from './stavefejl.ts';

const SHORTEST = 4;
/** Shorter ones are near one another and mean different things. */
const SHORTEST_STEM = 5;
/** From so many letters on, two may be wrong, and the first may be one of them. */
const LONG = 9;
/** Long endings, after which a wrong letter hides the stem of what was typed: each is tried after every stem. */
const ENDINGS = 'er erne else'.split(' ');

/**
 * The word of a site that was meant, when a letter or two are wrong: in the form that the site has, or one letter in
 * another. Each word has its stem at the same place, and its weight is in how many texts it stands.
 */
export function meantWord(
  typed: string,
  words: readonly string[],
  stems: readonly string[],
  weight: (word: string) => number,
): string | undefined {
  const nearest = (typed: string, forms: readonly string[], most: number): string | undefined => {
    let best: string | undefined;
    let fewest = most + 1;
    for (const [index, word] of words.entries()) {
      const form = forms[index] ?? '';
      if (Math.abs(form.length - typed.length) > most) continue;
      if (typed.length < LONG && (typed[0] !== word[0] || STOPORD.has(word))) continue;
      const errors = stavefejl(typed, form, Math.min(fewest, most));
      if (errors < fewest || (errors === fewest && best && weight(word) > weight(best)))
        [best, fewest] = [word, errors];
    }
    return best;
  };
  const formsWith = (ending: string) =>
    stems.map((one) => (one.length >= SHORTEST_STEM && one[0] === typed[0] ? one + ending : ''));
  const most = typed.length < SHORTEST ? 0 : typed.length < LONG ? 1 : 2;
  const stemmed = stem(typed);
  const mostInStem = stemmed.length < LONG || typed.length - stemmed.length < 2 ? 1 : 2;
  let meant = nearest(typed, words, most) ?? nearest(stemmed, formsWith(''), mostInStem);
  for (const ending of ENDINGS) meant ??= nearest(typed, formsWith(ending), 1);
  return meant;
}
