import type { Fund } from './find-sider.ts';
import type { Formulering } from './formulering.ts';
import type { Ordbog } from './ordbog.ts';
import { FOERSTE } from './resultat.ts';
import { rankSteder, type Maade } from './stedvaegt.ts';

/** So many of the best pages are weighed anew; they are fetched to be shown in any case. */
const WEIGHED = FOERSTE;
/** What the best part of a page counts beside what the index thinks of the whole. */
const PART = 0.4;
/**
 * What a page stands back when none of its parts has any of the words near one another; and the glossary, which has a line
 * of everything and answers what a word means, so that it stands back in any case.
 */
const SCATTERED = 1;
const SCATTERED_IN_REFERENCE = 5;
const REFERENCE = 1;
/** What it counts that all of so many typed words stand together in a part of a page; fewer do so by chance, and no reason is told by that. */
const TOGETHER = 0.25;
const MANY_WORDS = 3;
/** So many pages of one mould come first; the next stand back, but before words that are further off. */
const MOST_ALIKE = 2;
const ONE_TOO_MANY = 0.9;

/** Pages in order: the nearest words first, and of the best ones those where a part holds the question together. */
export async function rank(
  fund: readonly Fund[],
  ordbog: Ordbog,
  maade: Maade,
  alike: ReadonlySet<string> = new Set(),
): Promise<Fund[]> {
  const near = lettingOthersIn(
    [...fund].sort((a, b) => a.formulering.afstand - b.formulering.afstand || a.plads - b.plads || b.vaegt - a.vaegt),
    alike,
  );
  const best = await Promise.all(
    near.slice(0, WEIGHED).map(async ({ one, behind }) => {
      const data = await one.result.data();
      // The item that was asked for by its number is shown first on its page; the page answers by its best one.
      const { svar, samlet, isWhole } = rankSteder(data, one.formulering.tekst, ordbog, { ...maade, punkt: undefined });
      const apart = 1 - samlet;
      const isReference = data.url.endsWith('/ordliste/');
      const back = isReference ? REFERENCE + SCATTERED_IN_REFERENCE * apart : SCATTERED * apart;
      const together = isWhole && !isReference && !maade.grund && isTyped(one.formulering) ? TOGETHER : 0;
      return { one, weight: one.vaegt + PART * svar + together - behind - one.formulering.udeladt - back };
    }),
  );
  best.sort((a, b) => b.weight - a.weight);
  return [...best, ...near.slice(WEIGHED)].map(({ one }) => one);
}

/** Whether a way has many words, all as they were typed. */
function isTyped({ tekst, afstand, fraser }: Formulering): boolean {
  return afstand === 0 && fraser.length === 0 && tekst.split(' ').length >= MANY_WORDS;
}

/** How far each page stands behind by its words; of pages that are all of one mould only a few come before others. */
function lettingOthersIn(near: readonly Fund[], alike: ReadonlySet<string>): { one: Fund; behind: number }[] {
  let count = 0;
  const order = near.map((one) => {
    const isOneTooMany = alike.has(one.result.id) && (count += 1) > MOST_ALIKE;
    return { one, behind: one.formulering.afstand + (isOneTooMany ? ONE_TOO_MANY : 0) };
  });
  return order.sort((a, b) => a.behind - b.behind);
}
