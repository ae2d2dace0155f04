import type { RootContent } from 'mdast';
import { readMainArt } from './afsnitsnavne.ts';
import { tekstOf } from './fraser.ts';
import { findKaede } from './kaede.ts';
import type { Kandidat } from './kandidater.ts';
import { findLedkaeder, readLed, type Led } from './led.ts';

/** An item `2.1` as it stands in the paper, or one with a whole number between such, whose second number is nothing. */
interface Ledpunkt extends Led {
  blok: number;
  led?: number;
  kapitel?: number;
}

/**
 * The items of a paper that numbers them `1.1`, `1.2`, `2.1`: a meeting's numbers are whole, so they count on and the
 * paper's own number stands in the title. Undefined when such numbers stand inside items with whole numbers.
 */
export function findToLed(blokke: readonly RootContent[], hele: readonly Kandidat[]): Kandidat[] | undefined {
  const linjer = blokke.flatMap((node, blok): Ledpunkt[] => {
    const led = node.type === 'paragraph' || node.type === 'heading' ? readLed(tekstOf(node)) : undefined;
    return led ? [{ ...led, blok, ...withKapitel(led, blok, hele, blokke) }] : [];
  });
  const kaeder = findLedkaeder(linjer);
  const last = kaeder.at(-1);
  if (!last || !holdsPunkter(last, hele, blokke)) return undefined;
  const alle = kaeder.flatMap((kaede, index) =>
    withHele(kaede, hele, {
      efter: kaeder[index - 1]?.at(-1)?.blok ?? -1,
      foer: kaeder[index + 1]?.[0]?.blok ?? blokke.length,
    }),
  );
  const numre = [...new Map(alle.map((punkt) => [keyOf(punkt), punkt])).values()].sort(
    (a, b) => a.kapitelnr - b.kapitelnr || a.nr - b.nr,
  );
  const keys = numre.map(keyOf);
  return alle.map((punkt, index) => ({
    nr: String(keys.indexOf(keyOf(punkt)) + 1),
    stil: 'tal',
    tekst: punkt.navn,
    titel: `${keyOf(punkt)} ${punkt.titel}`.trim(),
    blok: punkt.blok,
    ...(punkt.led === undefined ? {} : { led: punkt.led }),
    ...(punkt.kapitel === undefined ? {} : { kapitel: punkt.kapitel }),
    vaegt: 1,
    harIndhold: (alle[index + 1]?.kapitel ?? alle[index + 1]?.blok ?? blokke.length) > punkt.blok + 1,
  }));
}

function keyOf({ kapitelnr, nr }: Led): string {
  return nr === 0 ? String(kapitelnr) : `${kapitelnr}.${nr}`;
}

/** `2. Økonomi` right above `2.1` is a chapter; so is a heading that stands over it without a number. */
function withKapitel(
  { kapitelnr, nr }: Led,
  blok: number,
  hele: readonly Kandidat[],
  blokke: readonly RootContent[],
): { kapitel?: number } {
  const above = nr === 1 ? hele.findLast((kandidat) => kandidat.blok === blok - 1) : undefined;
  const node = blokke[blok - 1];
  const isAlone = above?.led === undefined || (node?.type === 'list' && node.children.length === 1);
  const own = blokke[blok];
  const isOver =
    nr === 1 &&
    node?.type === 'heading' &&
    own?.type === 'heading' &&
    node.depth < own.depth &&
    readMainArt(tekstOf(node)) === 'andet';
  return isOver || (above?.nr === String(kapitelnr) && isAlone) ? { kapitel: blok - 1 } : {};
}

/**
 * Whether such numbers are those of the items: no items with whole numbers hold them; those with whole numbers are
 * chapters with nothing of their own, or each of those below has a section of its own.
 */
function holdsPunkter(kaede: readonly Ledpunkt[], hele: readonly Kandidat[], blokke: readonly RootContent[]): boolean {
  const kapitler = new Set(kaede.flatMap(({ kapitel }) => kapitel ?? []));
  const andre = findKaede(hele.filter(({ blok }) => !kapitler.has(blok)));
  const [first] = kaede;
  if (kapitler.size === 0) return andre.length < 2 || (andre[0]?.blok ?? 0) > (first?.blok ?? 0);
  const before = kaede.filter((punkt, index) => kaede[index + 1]?.kapitelnr === punkt.kapitelnr);
  const hasAfsnit = (punkt: Ledpunkt) => {
    const next = kaede[kaede.indexOf(punkt) + 1];
    const own = blokke.slice(punkt.blok + 1, next?.kapitel ?? next?.blok);
    return own.some((node) => node.type !== 'table' && readMainArt(tekstOf(node)) !== 'andet');
  };
  if (kaede.some(hasAfsnit)) return before.some(hasAfsnit);
  return before.length > 0 && andre.length <= kapitler.size;
}

/** With the items between and after them that have a whole number and go on in the row of chapters. */
function withHele(
  kaede: readonly Ledpunkt[],
  hele: readonly Kandidat[],
  { efter, foer }: { efter: number; foer: number },
): Ledpunkt[] {
  const kapitler = new Set(kaede.flatMap(({ kapitel }) => kapitel ?? []));
  const kapitel = hele.find(({ blok }) => kapitler.has(blok));
  const all = [...kaede];
  for (const [index, { blok, led, nr, titel, dybde: own }] of hele.entries()) {
    const number = Number(nr);
    const last = all.filter((punkt) => punkt.blok < blok).reduce((most, one) => Math.max(most, one.kapitelnr), 0);
    const next = kaede.find((punkt) => punkt.blok > blok)?.kapitelnr ?? Infinity;
    const before = hele[index - 1];
    const isListe = before !== undefined && Number(before.nr) === number - 1 && !isPunkt(before, all);
    const isFirst = last === 0 && number === 1;
    const isLike = kapitel === undefined || own === kapitel.dybde;
    if (blok <= efter || blok >= foer || kapitler.has(blok) || !(isFirst || last > 0) || !isLike) continue;
    if (number === last + 1 && number < next && !(isListe && !isFirst))
      all.push({ kapitelnr: number, nr: 0, titel, navn: '', blok, ...(led === undefined ? {} : { led }) });
  }
  return all.sort((a, b) => a.blok - b.blok || (a.led ?? 0) - (b.led ?? 0));
}

function isPunkt({ blok, led }: Kandidat, punkter: readonly Ledpunkt[]): boolean {
  return punkter.some((punkt) => punkt.kapitel === blok || (punkt.blok === blok && punkt.led === led));
}
