import { withNear } from './efterproev.ts';
import { literal, NOTHING_ELSE, type Formulering } from './formulering.ts';
import type { Indeks, Indeksfund } from './indeks.ts';
import { wordsOf } from './ord.ts';
import { withSteder } from './sidedele.ts';
import { STOPORD } from './spoergsmaal.ts';
import type { Indeksside } from './resultat.ts';

/** With so many pages that have the typed words, or words close to them, those further off are not looked for. */
const ENOUGH = 5;
/** Pages must be read to see whether words stand near one another, so that is only done when there are fewer. */
const FEW = 3;

/** A page that was found. */
export interface Fund {
  result: Indeksfund;
  /** The way to put the question that found it, and its place among all. */
  formulering: Formulering;
  plads: number;
  /** How well the index thinks that it answers, beside the best page of the same way to put it: 1 for that one. */
  vaegt: number;
}

/** Pages that no words were asked for, in their order; each is fetched when it is shown. */
export function listSider(ids: readonly string[], hentSide: (id: string) => Promise<Indeksside>): Fund[] {
  return ids.map((id) => {
    const result = { id, score: 0, data: () => hentSide(id) };
    return { result, formulering: literal(''), plads: 0, vaegt: 0 };
  });
}

/** The pages that answer a question, those that have its own words first. */
export async function findSider(
  indeks: Indeks,
  fraser: readonly string[],
  formuleringer: readonly Formulering[],
): Promise<Fund[]> {
  const typed = await findTogether(indeks, fraser);
  if (typed && formuleringer.length === 0) return toFund([...typed.values()], literal(fraser.join(' ')), 0);
  const found = new Map<string, Fund>();
  const asked = new Set<string>();
  for (const equallyNear of groupByAfstand(formuleringer)) {
    if (found.size >= ENOUGH || (found.size > 0 && equallyNear.some(({ afstand }) => afstand >= NOTHING_ELSE))) break;
    if (found.size >= FEW && equallyNear.every(({ naer }) => naer.length > 0)) continue;
    const answers = await Promise.all(
      equallyNear.map(async (formulering) =>
        (await canFindMore(indeks, formulering, asked, found)) ? findWords(indeks, formulering) : [],
      ),
    );
    for (const { tekst } of equallyNear) for (const word of wordsOf(tekst)) asked.add(word);
    for (const [index, formulering] of equallyNear.entries()) {
      const kept = typed ? withBoth(answers[index] ?? [], typed) : (answers[index] ?? []);
      const whole = { ...formulering, tekst: [formulering.tekst, ...fraser].join(' ') };
      for (const one of toFund(kept, whole, formuleringer.indexOf(formulering)))
        if (!found.has(one.result.id)) found.set(one.result.id, one);
    }
  }
  return [...found.values()];
}

/** The pages that both have found, with the places of both. */
function withBoth(results: readonly Indeksfund[], typed: ReadonlyMap<string, Indeksfund>): Indeksfund[] {
  return results.flatMap((one) => {
    const phrase = typed.get(one.id);
    const data = async (): Promise<Indeksside> => {
      const sides = await Promise.all([one.data(), phrase?.data()]);
      const steder = sides.flatMap((side) => side?.parts.flatMap((part) => part.steder) ?? []);
      return withSteder(sides[0], steder);
    };
    return phrase ? [{ ...one, data }] : [];
  });
}

/** Ways that are equally near, nearest first: they are asked together, for it is the line that takes time. */
function groupByAfstand(formuleringer: readonly Formulering[]): Formulering[][] {
  return [...Map.groupBy(formuleringer, ({ afstand }) => afstand)].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/**
 * Whether a way can find a page that is not found yet. What has all of its words has those that were asked before too,
 * so when these tell that it cannot, the others are never fetched: a frequent word is long on its way.
 */
async function canFindMore(
  indeks: Indeks,
  { tekst }: Formulering,
  asked: ReadonlySet<string>,
  found: ReadonlyMap<string, Fund>,
): Promise<boolean> {
  const words = wordsOf(tekst);
  const known = words.filter((word) => asked.has(word));
  if (known.length === 0 || known.length === words.length) return true;
  const withKnown = await indeks.search(known.join(' '));
  return withKnown.some(({ id }) => !found.has(id));
}

async function findWords(indeks: Indeks, { tekst, fraser, naer }: Formulering): Promise<Indeksfund[]> {
  const [together, all] = await Promise.all([
    findTogether(indeks, fraser, (word) => STOPORD.has(word)),
    indeks.search(tekst),
  ]);
  const results = together ? all.filter(({ id }) => together.has(id)) : all;
  return naer.length > 0 ? withNear(results, naer) : results;
}

/** The pages that have all of these phrases; undefined when none is asked for. */
async function findTogether(
  indeks: Indeks,
  fraser: readonly string[],
  isSmall?: (word: string) => boolean,
): Promise<Map<string, Indeksfund> | undefined> {
  const lists = await Promise.all(fraser.map((frase) => indeks.searchPhrase(frase, isSmall)));
  const [first, ...others] = lists.map((list) => new Map(list.map((one) => [one.id, one])));
  return first && new Map([...first].filter(([id]) => others.every((other) => other.has(id))));
}

function toFund(results: readonly Indeksfund[], formulering: Formulering, plads: number): Fund[] {
  const top = results[0]?.score || 1;
  return results.map((result) => ({ result, formulering, plads, vaegt: result.score / top }));
}
