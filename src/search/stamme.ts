import { STOPORD } from './spoergsmaal.ts';

/** Endings of words, longest first, as the Danish Snowball stemmer takes them off. */
const ENDINGS = (
  'erendes erende hedens erede ethed heden heder endes ernes erens erets ende erne eren erer ered heds enes eres eret ' +
  'hed ene ere ens ers ets en er es et e'
).split(' ');
/** The endings by their last letter: a browser takes the stems of a whole vocabulary. */
const BY_LAST = Object.groupBy(ENDINGS, (ending) => ending.charAt(ending.length - 1));
/**
 * The stem of a word: without the endings that inflect it, as the Danish Snowball stemmer takes them off. Those that make
 * another word of it (`-lig`, `-ig`, `-else`) are left, for `forlig` is no `for`, and `ledelse` is not `ledig`; words of one
 * family find one another all the same, only later. https://snowballstem.org/algorithms/danish/stemmer.html
 */
export function stem(word: string): string {
  const start = /[aeiouyæåø][^aeiouyæåø]/.exec(word);
  if (!start) return word;
  const from = Math.max(3, start.index + 2);
  const has = (text: string, ending: string) => text.endsWith(ending) && text.length - ending.length >= from;

  const ending =
    BY_LAST[word.charAt(word.length - 1)]?.find((one) => has(word, one)) ??
    (has(word, 's') && /[abcdfghjklmnoprtvyzå]s$/.test(word) ? 's' : '');
  let left = word.slice(0, word.length - ending.length);
  if (/(?:gd|dt|gt|kt)$/.test(left) && left.length - 2 >= from) left = left.slice(0, -1);
  if (left.endsWith('igst')) left = left.slice(0, -2);
  if (has(left, 'løst')) left = left.slice(0, -1);
  const single = has(left, left.slice(-1)) && /([^aeiouyæåø])\1$/.test(left) ? left.slice(0, -1) : left;
  // A small word has no other forms: `sommer` is none of `som`, but all of its own forms are of one.
  return STOPORD.has(single) && single !== word && !STOPORD.has(word) ? `${left}e` : single;
}
