import type { Kandidat } from './kandidater.ts';

/** A row of candidates that could be the items of one agenda, and how good it is. */
interface Kaede {
  score: number;
  last?: Kandidat;
  before?: Kaede;
}

const TOM: Kaede = { score: 0 };

/**
 * The items among the candidates: numbered in one way, by growing numbers, as many and as much like items as can be. Then
 * those that stand out of order, when they are written like the rest.
 */
export function findKaede(kandidater: readonly Kandidat[]): Kandidat[] {
  const stilarter = [...new Set(kandidater.map(stilOf))];
  const best = stilarter
    .map((stil) => longestOf(kandidater.filter((kandidat) => stilOf(kandidat) === stil)))
    .reduce((a, b) => (b.score > a.score ? b : a), TOM);
  return withOutOfOrder(ledOf(best), kandidater);
}

function ledOf(kaede: Kaede): Kandidat[] {
  const led: Kandidat[] = [];
  for (let at: Kaede | undefined = kaede; at; at = at.before) if (at.last) led.unshift(at.last);
  return led;
}

/** `3.` and a heading `3 Title` are one way of numbering. */
function stilOf({ stil, dybde }: Kandidat): string {
  return stil === 'bart' && dybde !== undefined ? 'tal' : stil;
}

/** The heaviest row of growing numbers. A step of one is best; a gap costs, once. */
function longestOf(kandidater: readonly Kandidat[]): Kaede {
  const ends: Kaede[] = [];
  for (const kandidat of kandidater) {
    let score = kandidat.nr === '1' ? 1 : 0;
    let before: Kaede | undefined;
    for (const end of ends) {
      if (!end.last || orderOf(end.last) >= orderOf(kandidat)) continue;
      const withEnd = end.score + stepScore(end.last, kandidat);
      if (withEnd > score) [score, before] = [withEnd, end];
    }
    ends.push({ score: score + kandidat.vaegt, last: kandidat, ...(before ? { before } : {}) });
  }
  return ends.reduce((a, b) => (b.score > a.score ? b : a), TOM);
}

function stepScore(last: Kandidat, next: Kandidat): number {
  const step = Math.floor(orderOf(next)) - Math.floor(orderOf(last));
  const sameForm = formOf(last) === formOf(next) ? 0.4 : 0;
  return sameForm + (step <= 1 ? 1 : step <= 3 ? -0.2 : -0.8);
}

/** How an item is written: as a heading, in a list, with a zero before its number. Two signs say nothing of zeros. */
function formOf({ dybde, led, tekst, nr }: Kandidat): string {
  const zero = nr.length > 1 ? '' : /(?:^|\D)0\d/.test(tekst) ? '0' : '1';
  return `${dybde ?? ''}${led === undefined ? '' : 'l'}${zero}`;
}

/** `3a` comes between 3 and 4. */
function orderOf({ nr }: Kandidat): number {
  const bogstav = /[a-zæøå]$/.exec(nr)?.[0];
  return Number.parseInt(nr, 10) + (bogstav ? ('abcdefghijklmnopqrstuvwxyzæøå'.indexOf(bogstav) + 1) / 100 : 0);
}

function withOutOfOrder(kaede: readonly Kandidat[], kandidater: readonly Kandidat[]): Kandidat[] {
  const [first] = kaede;
  const last = kaede.at(-1);
  if (!first || !last || kaede.length < 2) return [...kaede];
  const isMarked = kaede.every(({ dybde, stil }) => stil === first.stil && dybde === first.dybde);
  if (!isMarked || (first.dybde === undefined && first.stil === 'tal')) return [...kaede];
  const used = new Set(kaede.map(({ nr }) => nr));
  const others = kandidater.filter((kandidat) => {
    const isLike = kandidat.stil === first.stil && kandidat.dybde === first.dybde && kandidat.blok > first.blok;
    if (!isLike || used.has(kandidat.nr) || !(kandidat.harIndhold || kandidat.dybde !== undefined)) return false;
    used.add(kandidat.nr);
    return true;
  });
  return [...kaede, ...others].sort((a, b) => a.blok - b.blok || (a.led ?? 0) - (b.led ?? 0));
}
