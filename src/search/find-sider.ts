import { hasNumbers, withNear, withPhrase } from './efterproev.ts';
import { hasLetter, wordsOf } from './ord.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Soegning } from './resultat.ts';
import { literal, type Formulering } from './udvidelse.ts';

/** With so many pages that have the typed words, or words close to them, those further off are not looked for. */
const ENOUGH = 5;
const FAR = 2;
/** The index answers a word with all that begin with it, which makes `DR` find every `drøftelse`. */
const SHORT = 4;

/** A page that was found. */
export interface Fund {
  result: PagefindResult;
  /** The way to put the question that found it, and its place among all. */
  formulering: Formulering;
  plads: number;
  /** How well the index thinks that it answers, beside the best page of the same way to put it: 1 for that one. */
  vaegt: number;
}

/** Every page within the filters, newest first, when nothing else is asked for. */
export async function findAll(pagefind: Pagefind, { filtre }: Soegning): Promise<Fund[]> {
  if (Object.keys(filtre).length === 0) return [];
  const answer = await pagefind.search(null, { sort: { dato: 'desc' } });
  return toFund(answer?.results ?? [], literal(''), 0);
}

/** The pages that answer a question, those that have its own words first. */
export async function findSider(
  pagefind: Pagefind,
  fraser: readonly string[],
  formuleringer: readonly Formulering[],
): Promise<Fund[]> {
  const typed = await findTogether(pagefind, fraser);
  if (typed && formuleringer.length === 0) return toFund([...typed.values()], literal(fraser.join(' ')), 0);
  const found = new Map<string, Fund>();
  for (const [plads, formulering] of formuleringer.entries()) {
    const { tekst, afstand } = formulering;
    if (afstand >= FAR && found.size >= ENOUGH) break;
    const results = await findWords(pagefind, formulering);
    if (!(await hasNumbers(results[0], tekst))) continue;
    const kept = results.filter(({ id }) => !typed || typed.has(id));
    for (const one of toFund(kept, formulering, plads)) if (!found.has(one.result.id)) found.set(one.result.id, one);
  }
  return [...found.values()];
}

async function findWords(pagefind: Pagefind, { tekst, fraser, naer }: Formulering): Promise<PagefindResult[]> {
  const short = wordsOf(tekst).filter((word) => word.length <= SHORT && hasLetter(word));
  const exact = await findTogether(pagefind, [...fraser, ...short]);
  const answer = await pagefind.search(tekst, {});
  const results = (answer?.results ?? []).filter(({ id }) => !exact || exact.has(id));
  return naer.length > 0 ? withNear(results, naer) : results;
}

/** The pages that have all of these words or phrases just so; undefined when none is asked for. */
async function findTogether(
  pagefind: Pagefind,
  fraser: readonly string[],
): Promise<Map<string, PagefindResult> | undefined> {
  let found: Map<string, PagefindResult> | undefined;
  for (const frase of fraser) {
    const { results = [] } = (await pagefind.search(`"${frase}"`, {})) ?? {};
    const all = results.length > 0 || !frase.includes(' ') ? results : await findInText(pagefind, frase);
    found = new Map(all.flatMap((one) => (found && !found.has(one.id) ? [] : [[one.id, one]])));
  }
  return found;
}

async function findInText(pagefind: Pagefind, frase: string): Promise<PagefindResult[]> {
  const answer = await pagefind.search(frase, {});
  return withPhrase(answer?.results ?? [], frase);
}

function toFund(results: readonly PagefindResult[], formulering: Formulering, plads: number): Fund[] {
  const top = results[0]?.score || 1;
  return results.map((result) => ({ result, formulering, plads, vaegt: result.score / top }));
}
