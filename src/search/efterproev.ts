import type { Dele } from './formulering.ts';
import { wordsOf } from './ord.ts';
import { stem } from './ordkerne.ts';
import type { PagefindResult } from './pagefind.ts';

/** So many of the best pages are read to see whether they have what the index only makes likely. */
const READ = 8;
const SHORTEST_NUMBER = 3;

/**
 * Whether a page has the long numbers it was found by. Numbers are not in the vocabulary, and the index answers an
 * unknown one with those that begin like it: with one page it does so with all.
 */
export async function hasNumbers(result: PagefindResult | undefined, tekst: string): Promise<boolean> {
  const numbers = tekst
    .split(' ')
    .map(digitsOf)
    .filter((digits) => digits.length >= SHORTEST_NUMBER);
  if (numbers.length === 0 || !result) return true;
  const { raw_content: content = '', meta } = await result.data();
  const inText = new Set(numbersOf(`${Object.values(meta).join(' ')} ${content}`));
  return numbers.every((digits) => inText.has(digits));
}

/** Of the best pages, those where the parts of each compound stand near one another. */
export function withNear(results: readonly PagefindResult[], naer: readonly Dele[]): Promise<PagefindResult[]> {
  return withText(results, (words) => {
    const stems = words.map(stem);
    return naer.every(({ ord, imellem }) => standNear(stems, ord.map(stem), imellem + 1));
  });
}

/** Of the best pages, those whose text has a phrase word by word: the index itself misses some with frequent words. */
export function withPhrase(results: readonly PagefindResult[], frase: string): Promise<PagefindResult[]> {
  const asked = ` ${wordsOf(frase).join(' ')} `;
  return withText(results, (words) => ` ${words.join(' ')} `.includes(asked));
}

async function withText(
  results: readonly PagefindResult[],
  holds: (words: string[]) => boolean,
): Promise<PagefindResult[]> {
  const best = results.slice(0, READ);
  const data = await Promise.all(best.map((result) => result.data()));
  return best.filter((_one, index) => holds(wordsOf(data[index]?.raw_content ?? '')));
}

function standNear(words: readonly string[], [first = '', ...rest]: readonly string[], steps: number): boolean {
  return words.some((word, at) => {
    if (word !== first) return false;
    const around = words.slice(Math.max(0, at - steps), at + steps + 1);
    return rest.every((other) => around.includes(other));
  });
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
