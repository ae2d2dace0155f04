import { isMaaned } from '../model/maaned.ts';
import { isRutinepunkt } from '../model/rutinepunkt.ts';
import { toSoegeord } from './fundsteder.ts';
import { readNaboord, sumOf, type Spurgt } from './naboord.ts';
import type { Ordbog } from './ordbog.ts';
import { wordsOf } from './ord.ts';
import { stem } from './stamme.ts';
import type { Indeksside, Sidedel } from './resultat.ts';

/** What words count that follow one another as in the question, beside those in a heading. */
const FOLLOWS = 1.25;
/** What a word counts that stands for one that was typed: `ejerskab` for `ejer`. */
const STAND_IN = 0.8;
/** What words count that stand near a reason, when one was asked for; a title gives none. */
const REASON = 2;
const GRUND = /^(?:fordi|grund(?:e|en|ene|et)?(?!\p{L})|skyldes|skyldtes|årsag|begrund)/iu;
/** A shorter stem is the beginning of other words: `mød` of `mødre`. */
const LONG = 5;
/** So many are in a sentence. */
const CLOSE = 15;

/**
 * Puts the parts of a page in order, and says how well the best of them answers: the share of the question's words that
 * stand there together, rare ones counting most; as much again for those in its heading, and for those that follow one
 * another as they do in the question. A part that has all of them comes before others, and answers better than a page where
 * they are scattered: `samlet` is the share that stands together where most of them do, `isWhole` whether that is all.
 */
export function rankSteder(
  data: Indeksside,
  tekst: string,
  ordbog: Ordbog,
  { typed, grund, punkt }: Maade,
): { data: Indeksside; svar: number; samlet: number; isWhole: boolean } {
  // Also what was typed as two words and the site writes as one.
  const own = typed.join('');
  const asked = wordsOf(tekst).map((word) => {
    const share = own.includes(stem(word)) ? 1 : STAND_IN;
    return {
      word: stem(word),
      rarity: share * ordbog.rarity(word),
      begynder: toSoegeord(word).begynder && stem(word).length >= LONG,
    };
  });
  const all = sumOf(asked) || 1;
  const pageTitle = wordsOf(data.meta['title'] ?? '').map(stem);
  const parts = withAsked(data, punkt).map((part) => {
    const isPage = part.url === data.url;
    const title = isPage && grund ? [] : wordsOf(withoutDays(part.title)).map(stem);
    const found = wordsIn(part, data.ord);
    const { near, whole, following } = readNaboord(found, asked, pageTitle);
    const inTitle = isRutinepunkt(part.title.replace(/^\d+\.\s*| ifølge papiret$/g, ''))
      ? []
      : asked.filter(({ word }) => title.includes(word));
    const reason = grund ? REASON * nearReason(found, data.ord, asked, pageTitle) : 0;
    const more = reason + sumOf(inTitle) + FOLLOWS * following;
    // The day of a meeting tells which page is asked for, and nothing of its parts.
    const day =
      isPage && !grund ? sumOf(asked.filter(({ word }) => pageTitle.includes(word) && !title.includes(word))) : 0;
    return {
      part,
      svar: (near + more) / all,
      withDay: (near + more + day) / all,
      near: near / all,
      isWhole: whole === 2,
      whole: grund ? 0 : whole,
      found: part.steder.length,
    };
  });
  const isItem = ({ part: { url } }: { part: Sidedel }) => Number(url.includes('#punkt-'));
  const isAsked = ({ part: { url } }: { part: Sidedel }) => Number(url.endsWith(`#punkt-${punkt}`));
  parts.sort(
    (a, b) =>
      isAsked(b) - isAsked(a) || b.whole - a.whole || b.svar - a.svar || isItem(b) - isItem(a) || b.found - a.found,
  );
  // Words are found too that only begin like those of the question.
  const holding = parts.filter((one) => one.svar > 0 || isAsked(one));
  const kept = holding.length > 0 ? holding : parts;
  return {
    data: { ...data, parts: kept.map(({ part }) => part) },
    svar: Math.max(0, ...kept.map(({ withDay }) => withDay)),
    samlet: Math.max(0, ...parts.map(({ near }) => near)),
    isWhole: parts.some(({ isWhole }) => isWhole),
  };
}

/** How parts are weighed: by the words as they were typed, the number of an item, and whether a reason was asked for. */
export interface Maade {
  typed: readonly string[];
  grund?: boolean | undefined;
  punkt?: string | undefined;
}

/** The found words of a part, as they follow one another in the page's text. */
function wordsIn({ steder }: Sidedel, text: readonly string[]): { word: string; place: number }[] {
  return steder.flatMap((place) => withWholeNumber(text[place] ?? '').map((word) => ({ word: stem(word), place })));
}

/** The parts of a page, and the item that was asked for by its number though its own text has none of the words. */
function withAsked({ parts, anchors, url }: Indeksside, punkt: string | undefined): readonly Sidedel[] {
  const id = `punkt-${punkt}`;
  const anchor = anchors.find((one) => one.id === id);
  if (!anchor || parts.some((part) => part.url === `${url}#${id}`)) return parts;
  return [...parts, { title: anchor.text, url: `${url}#${id}`, excerpt: '', steder: [] }];
}

/** How much those of the question's words tell that stand about a sentence from a reason, where most of them do. */
function nearReason(
  found: readonly { word: string; place: number }[],
  text: readonly string[],
  asked: readonly Spurgt[],
  pageTitle: readonly string[],
): number {
  const isClose = (place: number, at: number) => Math.abs(place - at) <= CLOSE;
  let [most, first] = [0, 0];
  for (const at of reasonsIn(text, found)) {
    // Both go on in the order of the text.
    while (first < found.length && (found[first]?.place ?? at) < at - CLOSE) first += 1;
    const words = new Set<string>();
    for (let next = first; isClose(found[next]?.place ?? NaN, at); next += 1) words.add(found[next]?.word ?? '');
    most = Math.max(most, sumOf(asked.filter(({ word }) => words.has(word) || pageTitle.includes(word))));
  }
  return most;
}

/** The places of words that begin a reason, from the first found word of a part to its last. */
function reasonsIn(text: readonly string[], found: readonly { place: number }[]): number[] {
  const [from, to] = [found[0], found.at(-1)];
  if (!from || !to) return [];
  const start = Math.max(0, from.place - CLOSE);
  return text.slice(start, to.place + CLOSE + 1).flatMap((word, at) => (GRUND.test(word) ? [start + at] : []));
}

/** The words of a piece of text, a number also without its points: `52.560` → `52`, `560`, `52560`. */
function withWholeNumber(text: string): string[] {
  const words = wordsOf(text);
  return /^\d[\d.]*\d$/.test(text) && words.length > 1 ? [...words, words.join('')] : words;
}

/** A heading without the days in it: one that was moved from the meeting of 29 June is not about June. */
function withoutDays(title: string): string {
  return title.replace(/\d{1,2}\.\s*(\p{L}+)(?:\s+\d{4})?/gu, (all, maaned: string) =>
    isMaaned(maaned.toLowerCase()) ? ' ' : all,
  );
}
