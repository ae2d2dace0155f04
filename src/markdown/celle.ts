/**
 * What a cell holds, as far as its column is concerned. `aar` is four digits that may be a year or an amount: the
 * column decides. `interval` is 1.000-2.000, and also 2011-43820: it says nothing of its column.
 */
export interface Celle {
  art: 'tal' | 'aar' | 'interval' | 'tom' | 'tekst';
  /** Whether the way the number is written says that it counts something: 1.000, 0,5, -7000, 50 kr. */
  isBeloeb: boolean;
  /** Digits of the whole part of a number that is written without points, else 0. */
  cifre: number;
}

const KRONER = String.raw`(?:(?:t|mio|mill|mia)\.? ?)?(?:kr\b\.?|kroner|dkk|eur|€)|(?:mio|mill|mia)\.`;
const MAENGDE = String.raw`%|‰|pct\.?|procent|m²?|km|timer|døgn|dage|uger|mdr\.?|år|stk\.?|pladser|årsværk`;
const CIFRE = String.raw`(?:[1-9]\d{0,2}(?:[. ]\d{3})+|0|[1-9]\d*)(?:,\d+)?`;

const FOER = String.raw`(?:(?:ca\.|[<>≤≥±]) ?)?(?:(?<foer>${KRONER}) ?)?(?:(?<fortegn>[+−–‐‑-]) ?)?`;
const ENHED = String.raw`(?: ?(?:(?<kroner>${KRONER})|(?<maengde>${MAENGDE}))(?: pr\. [\p{L}²]+\.?)?)?`;
const EFTER = String.raw`(?<efter>,?[-–])?${ENHED}(?: ?\*+\)?| \d\))?`;

const TAL = new RegExp(`^${FOER}(?<cifre>${CIFRE})${EFTER}$`, 'iu');
const INTERVAL = new RegExp(`^${CIFRE} ?[-–—] ?${CIFRE}(?: ?(?:${KRONER}|${MAENGDE}))?$`, 'iu');
const TOM = /^(?:[-–—−]*|\.{1,3}|…)$/;

/** Reads the text of a cell, without its notes. */
export function readCelle(text: string): Celle {
  const words = text.replace(/\s+/g, ' ').trim();
  const inParens = /^\((.*)\)$/.exec(words)?.[1];
  const parts = TAL.exec(inParens ?? words)?.groups;
  if (!parts) return { art: readOther(words), isBeloeb: false, cifre: 0 };
  const { foer, fortegn, cifre = '', efter, kroner, maengde } = parts;
  const isBeloeb = /[., ]/.test(cifre) || [inParens, foer, fortegn, efter, kroner].some((part) => part !== undefined);
  const isAar = !isBeloeb && maengde === undefined && /^(?:19|20)\d\d$/.test(cifre);
  const [ungrouped = ''] = maengde === undefined ? (/^\d+(?=,|$)/.exec(cifre) ?? []) : [];
  return { art: isAar ? 'aar' : 'tal', isBeloeb, cifre: ungrouped.length };
}

function readOther(words: string): Celle['art'] {
  if (TOM.test(words)) return 'tom';
  return INTERVAL.test(words) ? 'interval' : 'tekst';
}
