import { Begreber, type Begrebsord } from './begreber.ts';
import { Facetter } from './facetter.ts';
import { hasLetter } from './ord.ts';
import { Ordbog } from './ordbog.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Soegning } from './resultat.ts';
import { readSpoergsmaal, type Spoergsmaal } from './spoergsmaal.ts';
import type { Soegemaskine, Svar } from './svar.ts';
import { namesAsked, navngivneFirst } from './navngivne.ts';
import { udvid, type Udvidelse } from './udvidelse.ts';

/** With so many pages that have the typed words, or words close to them, those further off are not looked for. */
const ENOUGH = 5;
const FAR = 2;
const SHORTEST_NUMBER = 3;

export interface Fund {
  result: PagefindResult;
  afstand: number;
  /** The way to put the question that found it, by its place among all. */
  plads: number;
  score: number;
}

/** Makes what answers a site's searches, from its index, its vocabulary and the names its editors keep. */
export function createSoegemaskine(
  pagefind: Pagefind,
  ordforraad: string,
  begreber: readonly Begrebsord[],
): Soegemaskine {
  const ordbog = new Ordbog(ordforraad);
  const navne = new Begreber(begreber);
  const facetter = new Facetter(pagefind);
  return {
    async search(soegning) {
      const asked = readSpoergsmaal(soegning.q);
      const { formuleringer, rettet, ukendte } = soegning.ordret
        ? literally(asked, ordbog)
        : udvid(asked.ord, ordbog, navne);
      const fund =
        asked.ord.length + asked.fraser.length === 0
          ? await findAll(pagefind, soegning)
          : await findBest(pagefind, asked, formuleringer);
      return toSvar(fund, soegning, facetter, namesAsked(asked.ord, formuleringer, navne), {
        rettet,
        ukendte,
        udvidet: [...fund.values()].some(({ afstand }) => afstand > 0),
      });
    },
  };
}

/** The words as they are typed; one that the index does not have would make it search its beginning. */
function literally({ ord }: Spoergsmaal, ordbog: Ordbog): Udvidelse {
  const ukendte = ord.filter((word) => hasLetter(word) && !/\d/.test(word) && !ordbog.has(word));
  return { formuleringer: ukendte.length > 0 ? [] : [{ tekst: ord.join(' '), afstand: 0 }], rettet: [], ukendte };
}

/** Every page, when filters alone are set. */
async function findAll(pagefind: Pagefind, { filtre }: Soegning): Promise<Map<string, Fund>> {
  if (Object.keys(filtre).length === 0) return new Map();
  const answer = await pagefind.search(null, { sort: { dato: 'desc' } });
  const results = answer?.results ?? [];
  return new Map(results.map((result, index) => [result.id, { result, afstand: 0, plads: 0, score: -index }]));
}

async function findBest(
  pagefind: Pagefind,
  asked: Spoergsmaal,
  formuleringer: Udvidelse['formuleringer'],
): Promise<Map<string, Fund>> {
  const inPhrases = await findPhrases(pagefind, asked.fraser);
  if (asked.ord.length === 0) return inPhrases ?? new Map();
  const found = new Map<string, Fund>();
  for (const [plads, { tekst, afstand }] of formuleringer.entries()) {
    if (afstand >= FAR && found.size >= ENOUGH) break;
    const answer = await pagefind.search(tekst, {});
    const results = (answer?.results ?? []).filter(({ id }) => !inPhrases || inPhrases.has(id));
    if (!(await hasNumbers(results[0], tekst))) continue;
    for (const result of results) {
      if (!found.has(result.id)) found.set(result.id, { result, afstand, plads, score: result.score });
    }
  }
  return found;
}

/** The pages that have all phrases; undefined when none is asked for. */
async function findPhrases(pagefind: Pagefind, fraser: readonly string[]): Promise<Map<string, Fund> | undefined> {
  let found: Map<string, Fund> | undefined;
  for (const frase of fraser) {
    const answer = await pagefind.search(`"${frase}"`, {});
    const results = (answer?.results ?? []).filter(({ id }) => found?.has(id) ?? true);
    found = new Map(results.map((result) => [result.id, { result, afstand: 0, plads: 0, score: result.score }]));
  }
  return found;
}

/**
 * Whether a page has the long numbers it was found by. Numbers are not in the vocabulary, and the index answers an
 * unknown one with those that begin like it: with one page it does so with all.
 */
async function hasNumbers(result: PagefindResult | undefined, tekst: string): Promise<boolean> {
  const numbers = tekst
    .split(' ')
    .map(digitsOf)
    .filter((digits) => digits.length >= SHORTEST_NUMBER);
  if (numbers.length === 0 || !result) return true;
  const { raw_content: content = '', meta } = await result.data();
  const inText = new Set(numbersOf(`${Object.values(meta).join(' ')} ${content}`));
  return numbers.every((digits) => inText.has(digits));
}

/** The digits of a number: `1.480.874` → `1480874`. */
function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

/** The numbers of a text, whole and in their parts: `2011-43820` → `201143820`, `2011`, `43820`. */
function numbersOf(text: string): string[] {
  const wholes = text.match(/\d+(?:[.,/-]\d+)*/g) ?? [];
  return wholes.flatMap((whole) => [digitsOf(whole), ...whole.split(/\D/)]);
}

async function toSvar(
  fund: Map<string, Fund>,
  { sortering, filtre }: Soegning,
  facetter: Facetter,
  names: ReadonlySet<string>,
  rest: Pick<Svar, 'rettet' | 'ukendte' | 'udvidet'>,
): Promise<Svar> {
  const ranked = await navngivneFirst(
    [...fund.values()].sort((a, b) => a.afstand - b.afstand || a.plads - b.plads || b.score - a.score),
    names,
  );
  const ids = ranked.map(({ result }) => result.id);
  const kept = await facetter.filter(ids, filtre);
  const ordered = sortering === 'dato' ? await facetter.byDay(kept) : kept;
  const traef = ordered.flatMap((id) => {
    const found = fund.get(id);
    return found ? [{ id, afstand: found.afstand, hent: () => found.result.data() }] : [];
  });
  return { ...rest, traef, antal: await facetter.count(ids, filtre) };
}
