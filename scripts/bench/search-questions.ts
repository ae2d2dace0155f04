import { wordsOf } from '../../src/search/ord.ts';
import { readOrdforraad } from '../../src/search/ordforraad.ts';
import { STOPORD } from '../../src/search/spoergsmaal.ts';

/** A question of one kind; each kind makes the search do something else. */
export interface Question {
  kind: string;
  q: string;
}

/** What questions are made of: the vocabulary of a site, the name of one of its bodies and a year with meetings. */
export interface QuestionSource {
  ordforraad: string;
  organ: string;
  aar: string;
}

const SHORTEST = 5;
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 12;

/** Chooses questions of every kind from the words a site has, so that each has an answer; the same site gives the same. */
export function chooseQuestions({ ordforraad, organ, aar }: QuestionSource): Question[] {
  const words = [...readOrdforraad(ordforraad).ord]
    .filter(([word]) => word.length >= SHORTEST && /^\p{Ll}+$/u.test(word) && !STOPORD.has(word))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const known = new Set(words.map(([word]) => word));
  const most = words[0]?.[1] ?? 0;
  const ofCount = (least: number, to: number) =>
    words.filter(([, count]) => count >= least && count <= to).map(([word]) => word);
  const isCompound = (word: string) =>
    word.length >= SHORTEST_COMPOUND && splits(word).some((parts) => parts.every((part) => known.has(part)));
  const frequent = ofCount(most, most);
  const compounds = words.map(([word]) => word).filter(isCompound);
  const compound = at(compounds, 0.5);
  return [
    { kind: 'a frequent word', q: at(frequent, 0.5) },
    { kind: 'a usual word', q: at(ofCount(most - 5, most - 4), 0.5) },
    { kind: 'a rare word', q: at(ofCount(0, 0), 0.5) },
    { kind: 'a compound', q: compound },
    { kind: 'a typing error', q: misspell(at(ofCount(most - 2, most), 0.7), known) },
    { kind: 'a body and a year', q: `${organ} ${aar}` },
    { kind: 'a question', q: `hvad er besluttet om ${at(compounds, 0.1)} i ${aar}?` },
    { kind: 'three words', q: [at(frequent, 0.2), at(frequent, 0.8), at(compounds, 0.05)].join(' ') },
  ].filter(({ q }) => wordsOf(q).length > 0);
}

/** Two letters in the middle change places; elsewhere when that is a word too. */
function misspell(word: string, known: ReadonlySet<string>): string {
  const swapped = Array.from({ length: word.length - 3 }, (_, index) => {
    const place = 1 + ((index + Math.floor(word.length / 2) - 1) % (word.length - 3));
    return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
  });
  return swapped.find((wrong) => !known.has(wrong)) ?? word;
}

function splits(word: string): [string, string][] {
  const places = Array.from({ length: word.length - 2 * SHORTEST_PART + 1 }, (_, index) => index + SHORTEST_PART);
  return places.map((place) => [word.slice(0, place), word.slice(place)]);
}

/** The one that lies so far into a list, from 0 to 1. */
function at(list: readonly string[], part: number): string {
  return list[Math.floor((list.length - 1) * part)] ?? '';
}
