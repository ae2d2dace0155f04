/** Endings of words, longest first, as the Danish Snowball stemmer takes them off. */
const ENDINGS = (
  'erendes erende hedens erede ethed heden heder endes ernes erens erets ende erne eren erer ered heds enes eres eret ' +
  'hed ene ere ens ers ets en er es et e'
).split(' ');
/** The endings by their last letter: a browser takes the stems of a whole vocabulary. */
const BY_LAST = Object.groupBy(ENDINGS, (ending) => ending.charAt(ending.length - 1));
const DERIVED = ['elig', 'lig', 'els', 'ig'];

/**
 * The stem of a word as the index has it: Snowball's for Danish, which Pagefind uses. Written here because the browser
 * fetches it, and the algorithm is small: https://snowballstem.org/algorithms/danish/stemmer.html
 */
export function stem(word: string): string {
  const start = /[aeiouyæåø][^aeiouyæåø]/.exec(word);
  if (!start) return word;
  const from = Math.max(3, start.index + 2);
  const has = (text: string, ending: string) => text.endsWith(ending) && text.length - ending.length >= from;
  const shorter = (text: string) =>
    /(?:gd|dt|gt|kt)$/.test(text) && text.length - 2 >= from ? text.slice(0, -1) : text;

  const ending =
    BY_LAST[word.charAt(word.length - 1)]?.find((one) => has(word, one)) ??
    (has(word, 's') && /[abcdfghjklmnoprtvyzå]s$/.test(word) ? 's' : '');
  let left = shorter(word.slice(0, word.length - ending.length));
  if (left.endsWith('igst')) left = left.slice(0, -2);
  const derived = DERIVED.find((one) => has(left, one));
  if (has(left, 'løst')) left = left.slice(0, -1);
  else if (derived) left = shorter(left.slice(0, -derived.length));
  return has(left, left.slice(-1)) && /([^aeiouyæåø])\1$/.test(left) ? left.slice(0, -1) : left;
}
