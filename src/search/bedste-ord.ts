import { RELATED, type Formulering } from './formulering.ts';
import { placesIn, toSoegeord } from './fundsteder.ts';
import type { Ordbog } from './ordbog.ts';
import type { Indeksside } from './resultat.ts';
import { withSteder } from './sidedele.ts';
import { rankSteder, type Maade } from './stedvaegt.ts';

/** The share of a question that stands together where most of it does: words are scattered when it is no more than this. */
const SCATTERED = 0.75;
/** All of it, but for the last decimal. */
const TOGETHER = 0.999;

/**
 * A page with its parts in order, in the words that it answers best in. When those that found it are scattered over it
 * (`lavere takster`), and others that are hardly further from the question all stand together in a part of it
 * (`takstreduktion`), that part is what was asked for.
 */
export function inBestWords(
  data: Indeksside,
  { tekst: found, afstand: away }: Formulering,
  ways: readonly Formulering[],
  ordbog: Ordbog,
  maade: Maade,
): Indeksside {
  const own = rankSteder(data, found, ordbog, maade);
  if (own.samlet > SCATTERED) return own.data;
  const text = data.ord.join(' ').toLowerCase();
  for (const { tekst, afstand, udeladt, fraser, naer } of ways) {
    if (tekst === found || afstand > away + RELATED || udeladt > 0 || fraser.length > 0 || naer.length > 0) continue;
    const words = tekst.split(' ').map(toSoegeord);
    if (!words.every(({ noegle }) => text.includes(noegle))) continue;
    const other = rankSteder(withSteder(data, placesIn(data.ord, words)), tekst, ordbog, maade);
    if (other.samlet > TOGETHER) return other.data;
  }
  return own.data;
}
