import type { Dele } from './formulering.ts';
import type { Indeksfund } from './indeks.ts';
import { wordsOf } from './ord.ts';
import { stem } from './stamme.ts';

/** So many of the best pages are read to see whether the parts of a compound stand together there. */
const READ = 5;

/** Of the best pages, those where the parts of each compound stand near one another. */
export async function withNear(results: readonly Indeksfund[], naer: readonly Dele[]): Promise<Indeksfund[]> {
  const best = results.slice(0, READ);
  const texts = await Promise.all(best.map(async ({ data }) => wordsOf((await data()).ord.join(' ')).map(stem)));
  return best.filter((_one, at) =>
    naer.every(({ ord, imellem }) => standNear(texts[at] ?? [], ord.map(stem), imellem + 1)),
  );
}

function standNear(words: readonly string[], [first = '', ...rest]: readonly string[], steps: number): boolean {
  return words.some((word, at) => {
    if (word !== first) return false;
    const around = words.slice(Math.max(0, at - steps), at + steps + 1);
    return rest.every((other) => around.includes(other));
  });
}
