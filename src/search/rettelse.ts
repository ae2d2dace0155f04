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

/** A word of a site. */
interface KendtOrd {
  ord: string;
  stamme: string;
  /** In how many texts it stands, as a power of two. */
  vaegt: number;
}

/** The words of a site, for what a reader meant when a letter or two are wrong. */
export class Rettelser {
  readonly #words: Forms;
  readonly #stems: Forms;

  constructor(kendte: readonly KendtOrd[]) {
    this.#words = groupByLength(kendte.map((kendt) => toForm(kendt, kendt.ord)));
    const long = kendte.filter(({ stamme }) => stamme.length >= SHORTEST_STEM);
    this.#stems = groupByLength(long.map((kendt) => toForm(kendt, kendt.stamme)));
  }

  /** The word that was meant: in the form that the site has, or one letter in another. */
  meant(typed: string): string | undefined {
    const most = typed.length < SHORTEST ? 0 : typed.length < LONG ? 1 : 2;
    const stemmed = stem(typed);
    const mostInStem = stemmed.length < LONG || typed.length - stemmed.length < 2 ? 1 : 2;
    let meant =
      nearest(typed, this.#words, { most, anyInitial: typed.length >= LONG }) ??
      nearest(stemmed, this.#stems, { most: mostInStem });
    for (const ending of ENDINGS) meant ??= nearest(typed, this.#stems, { most: 1, ending });
    return meant?.ord;
  }
}

/** A word in one of its forms, and which letters that has. */
interface Form {
  kendt: KendtOrd;
  tekst: string;
  bogstaver: number;
}

/** Forms by how long they are. */
type Forms = ReadonlyMap<number, readonly Form[]>;

function toForm(kendt: KendtOrd, tekst: string): Form {
  return { kendt, tekst, bogstaver: lettersOf(tekst) };
}

function groupByLength(forms: readonly Form[]): Forms {
  return Map.groupBy(forms, ({ tekst }) => tekst.length);
}

/** The word whose form, with an ending, has the fewest wrong letters; of equals that of most texts. */
function nearest(
  typed: string,
  forms: Forms,
  { most, ending = '', anyInitial = false }: { most: number; ending?: string; anyInitial?: boolean },
): KendtOrd | undefined {
  let best: KendtOrd | undefined;
  let fewest = most + 1;
  const [bogstaver, endings] = [lettersOf(typed), lettersOf(ending)];
  const length = typed.length - ending.length;
  for (let at = length - most; at <= length + most; at += 1)
    for (const form of forms.get(at) ?? []) {
      const { kendt, tekst } = form;
      if (!anyInitial && tekst[0] !== typed[0]) continue;
      if (typed.length < LONG && STOPORD.has(kendt.ord)) continue;
      if (hasOtherLetters(bogstaver, form.bogstaver | endings, most)) continue;
      const errors = stavefejl(typed, tekst + ending, Math.min(fewest, most));
      if (errors < fewest || (errors === fewest && best && isBefore(kendt, best))) [best, fewest] = [kendt, errors];
    }
  return best;
}

function isBefore(a: KendtOrd, b: KendtOrd): boolean {
  return a.vaegt > b.vaegt || (a.vaegt === b.vaegt && a.ord < b.ord);
}

/** Which letters a word has, as bits; some letters share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Whether one of two words has more letters that the other has not than can be wrong, which is told without comparing them. */
function hasOtherLetters(a: number, b: number, most: number): boolean {
  return count(a & ~b) > most || count(b & ~a) > most;
}

function count(bits: number): number {
  let number = 0;
  for (let left = bits; left !== 0; left &= left - 1) number += 1;
  return number;
}
