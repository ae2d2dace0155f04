/** Word parts that bodies' names are put together of; a compound is best divided before them. */
const ORDLED =
  /(?<=\p{L}{3})(?=aftale|direktør|foren|forum|gruppe|kreds|netværk|område|organisation|sekretariat|strategi|(?<!be)styr|bestyr|udvalg|undervisning)/giu;
/** The letters that join two words; a compound is as well divided after them. */
const FUGE = /(?:ings|elses|tions|heds|skabs|tets|mands|dags)(?=\p{L}{3})/giu;
/** Between two syllables: of several consonants the next line takes those a word can begin with. */
const STAVELSE =
  /(?<=[aeiouyæøå][b-df-hj-np-tv-z]+)(?<![b-df-hj-np-tv-z](?:[bdfgkptv](?=r)|[bfgkps](?=l)|s(?=[kmnptv])))(?=(?:[bdfgkptv]r|[bfgkps]l|s[kmnptv]|[b-df-hj-np-tv-z])[aeiouyæøå]\p{L})/giu;
/** A single consonant goes to the next line. */
const ENKELT = /(?<=\p{L}[aeiouyæøå])(?=[b-df-hj-np-tv-z][aeiouyæøå]\p{L})/giu;

/** Where a long word may be divided: the good places, each group from the end of the word. */
export function goodPlaces(word: string): number[] {
  return [after(word, /-(?=.)/gu), [...after(word, ORDLED), ...after(word, FUGE)].sort((a, b) => b - a)].flat();
}

/** Where it must be divided if no good place fits: between syllables, at last between any two characters. */
export function anyPlaces(word: string): number[] {
  const anywhere = after(word, /\P{M}\p{M}*(?=.)/gu);
  return [...after(word, STAVELSE), ...after(word, ENKELT), ...anywhere];
}

function after(word: string, pattern: RegExp): number[] {
  return [...word.matchAll(pattern)].map(({ index, 0: found }) => index + found.length).reverse();
}
