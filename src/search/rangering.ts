import type { Fund } from './find-sider.ts';
import type { Ordbog } from './ordbog.ts';
import { wordsOf } from './ord.ts';
import { stem } from './ordkerne.ts';
import type { PagefindData, PagefindSubResult } from './resultat.ts';

/** So many of the best pages are weighed anew; they are fetched to be shown in any case. */
const WEIGHED = 5;
/** What the best part of a page counts beside what the index thinks of the whole. */
const PART = 0.4;
/** What the glossary stands back, because it answers what a word means and has a line of everything. */
const REFERENCE = 0.5;

/** Pages in order: the nearest words first, and of the best ones those where a part holds the question together. */
export async function rank(fund: readonly Fund[], ordbog: Ordbog): Promise<Fund[]> {
  const near = [...fund].sort(
    (a, b) => a.formulering.afstand - b.formulering.afstand || a.plads - b.plads || b.vaegt - a.vaegt,
  );
  const best = await Promise.all(
    near.slice(0, WEIGHED).map(async (one) => {
      const data = await one.result.data();
      const { svar } = rankSteder(data, one.formulering.tekst, ordbog);
      const reference = data.url.endsWith('/ordliste/') ? REFERENCE : 0;
      return { one, weight: one.vaegt + PART * svar - one.formulering.afstand - reference };
    }),
  );
  best.sort((a, b) => b.weight - a.weight);
  return [...best.map(({ one }) => one), ...near.slice(WEIGHED)];
}

/**
 * Puts the parts of a page in order, and says how well the best of them answers: the share of the question's words that
 * stand there together, rare ones counting most; as much again for those in its heading, and for those that follow one
 * another as they do in the question. An agenda item that has all of them answers better than a page where they are
 * scattered.
 */
export function rankSteder(
  data: PagefindData,
  tekst: string,
  ordbog: Ordbog,
  punkt?: string,
): { data: PagefindData; svar: number } {
  const asked = wordsOf(tekst).map((word) => ({ word: stem(word), rarity: ordbog.rarity(word) }));
  const all = asked.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const text = (data.raw_content ?? '').split(/\s+/);
  const parts = data.sub_results.map((part) => {
    const title = wordsOf(part.url === data.url ? (data.meta['title'] ?? '') : part.title).map(stem);
    const places = placesOf(part, text);
    let svar = 0;
    asked.forEach(({ word, rarity }, index) => {
      const here = places.get(word) ?? [];
      const next = places.get(asked[index + 1]?.word ?? '');
      const signs = [here.length > 0, title.includes(word), here.some((place) => next?.includes(place + 1))];
      svar += rarity * signs.filter(Boolean).length;
    });
    const weight = part.weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
    return { part, svar: svar / all, weight };
  });
  const isAsked = ({ part: { url } }: { part: PagefindSubResult }) => Number(url.endsWith(`#punkt-${punkt}`));
  parts.sort((a, b) => isAsked(b) - isAsked(a) || b.svar - a.svar || b.weight - a.weight);
  // The index also marks words that only begin like those of the question.
  const holding = parts.filter((one) => one.svar > 0 || isAsked(one));
  const kept = holding.length > 0 ? holding : parts;
  return { data: { ...data, sub_results: kept.map(({ part }) => part) }, svar: kept[0]?.svar ?? 0 };
}

/** Where in the page's text each of a part's found words stands. */
function placesOf({ weighted_locations }: PagefindSubResult, text: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { location } of weighted_locations)
    for (const word of withWholeNumber(text[location] ?? '')) {
      const key = stem(word);
      places.set(key, [...(places.get(key) ?? []), location]);
    }
  return places;
}

/** The words of a piece of text, a number also without its points: `52.560` → `52`, `560`, `52560`. */
function withWholeNumber(text: string): string[] {
  const words = wordsOf(text);
  return /^\d[\d.]*\d$/.test(text) && words.length > 1 ? [...words, words.join('')] : words;
}
