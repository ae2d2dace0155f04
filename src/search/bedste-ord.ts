import { RELATED, type Formulering } from './formulering.ts';
import { placesIn, toSoegeord } from './fundsteder.ts';
import type { Ordbog } from './ordbog.ts';
import { wordsOf } from './ord.ts';
import type { Indeksside } from './resultat.ts';
import { withSteder } from './sidedele.ts';
import { rankSteder, type Maade } from './stedvaegt.ts';

/** Words are scattered over a page when no more of a question than this share stands together in any part of it. */
const SCATTERED = 0.75;

/**
 * A page with its parts in order. When the words that found it are scattered over it (`lavere takster`), and others that are
 * hardly further from the question all stand together in a part of it (`takstreduktion`), that part comes first: it is
 * what was asked for.
 */
export function inBestWords(
  data: Indeksside,
  found: Formulering,
  ways: readonly Formulering[],
  ordbog: Ordbog,
  maade: Maade,
): Indeksside {
  const own = rankSteder(data, found.tekst, ordbog, maade);
  if (own.samlet > SCATTERED) return own.data;
  const others = ways.filter((way) => isAsNear(way, found)).map(({ tekst }) => tekst);
  if (others.length === 0) return own.data;
  const text = data.ord.join(' ').toLowerCase();
  for (const tekst of others) {
    const words = tekst.split(' ').map(toSoegeord);
    // Most are not on the page, and this tells so at once; a word with signs in it is passed over too.
    if (!words.every(({ noegle }) => text.includes(noegle))) continue;
    const other = rankSteder(withSteder(data, placesIn(data.ord, words)), tekst, ordbog, maade);
    const [best] = other.data.parts;
    if (other.isWhole && best)
      return { ...data, parts: [best, ...own.data.parts.filter(({ url }) => url !== best.url)] };
  }
  return own.data;
}

/** Whether a way says as much as the one that found the page: words of its own, and none of the question left out. */
function isAsNear({ tekst, afstand, udeladt, fraser, naer }: Formulering, found: Formulering): boolean {
  const [words, own] = [wordsOf(tekst), new Set(wordsOf(found.tekst))];
  const isOther = own.size > 1 && words.some((word) => !own.has(word));
  return isOther && afstand <= found.afstand + RELATED && udeladt === 0 && fraser.length === 0 && naer.length === 0;
}
