import { RELATED, type Formulering } from './formulering.ts';
import { placesIn, toSoegeord } from './fundsteder.ts';
import type { Ordbog } from './ordbog.ts';
import { wordsOf } from './ord.ts';
import type { Indeksside } from './resultat.ts';
import { withSteder } from './sidedele.ts';
import { stem } from './stamme.ts';
import { rankSteder, type Maade } from './stedvaegt.ts';

/** What stands together, but for the last decimal. */
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
  if (own.samlet > TOGETHER) return own.data;
  const others = ways.filter(
    ({ tekst, afstand, udeladt, fraser, naer }) =>
      tekst !== found && afstand <= away + RELATED && udeladt === 0 && fraser.length === 0 && naer.length === 0,
  );
  const steder = (texts: readonly string[]) => placesIn(data.ord, [...new Set(texts.flatMap(wordsOf))].map(toSoegeord));
  const there = new Set(steder(others.map(({ tekst }) => tekst)).flatMap((sted) => stemsOf(data.ord[sted] ?? '')));
  for (const { tekst } of others) {
    if (!stemsOf(tekst).every((word) => there.has(word))) continue;
    const other = rankSteder(withSteder(data, steder([tekst])), tekst, ordbog, { ...maade, samlet: true });
    if (other.samlet > TOGETHER) return other.data;
  }
  return own.data;
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}
