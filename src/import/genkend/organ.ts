import type { Kendskab } from './kendskab.ts';
import { readOrd } from './ord.ts';

/** A body the head of a paper names, and how sure that is. */
interface Fund {
  id: string;
  region: string;
  point: number;
}

/** A line of the head that may name the body; the earlier it stands and the more it is about the meeting, the more it counts. */
export interface Organspor {
  tekst: string;
  vaegt: number;
}

/** The body that holds the meeting: one, or those among which the paper does not decide. */
export function findOrgan(spor: readonly Organspor[], heleTeksten: string, kendskab: Kendskab): string[] {
  const fund = kendskab.organer.flatMap(({ id, region, navn, forkortelse, aliaser = [], type }): Fund[] => {
    const names = [navn, forkortelse, ...aliaser].filter((name) => name !== undefined);
    const point = Math.max(...spor.flatMap(({ tekst, vaegt }) => names.map((name) => pointOf(tekst, name) * vaegt)));
    const fine = type === 'ekstern' ? 60 : type === 'sekretariat' ? 40 : 0;
    return point > fine ? [{ id, region, point: point - fine }] : [];
  });
  const best = Math.max(...fund.map(({ point }) => point));
  const nearest = fund.filter(({ point }) => point > best - 8);
  if (nearest.length < 2) return nearest.map(({ id }) => id);
  const regioner = countRegioner(heleTeksten, kendskab);
  const most = Math.max(...nearest.map(({ region }) => regioner.get(region) ?? 0));
  const inRegion = nearest.filter(({ region }) => (regioner.get(region) ?? 0) === most);
  const top = Math.max(...inRegion.map(({ point }) => point));
  return inRegion.filter(({ point }) => point === top).map(({ id }) => id);
}

/** How well a line names a body: all of it, after `møde i`, or somewhere. Longer names say more. */
function pointOf(linje: string, navn: string): number {
  const line = stemOf(readOrd(linje));
  const name = stemOf(readOrd(navn));
  if (name.length === 0) return 0;
  const at = line.findIndex((_, index) => name.every((word, offset) => line[index + offset] === word));
  const glued = name.join('') === line.join('');
  if (at < 0 && !glued) return 0;
  const length = Math.min(navn.length, 40) / 2;
  if (glued) return 100 + length;
  const before = line[at - 1] ?? '';
  const isAfterMoede =
    ['i', 'fra', 'af', 'for', 'til'].includes(before) && line.some((word) => /^(?:møde|referat|dagsord)/.test(word));
  return (isAfterMoede ? 80 : 45) + length;
}

/** Definite forms and genitives count as the word: `Forretningsudvalg`, `Socialdirektørforums`. */
function stemOf(words: readonly string[]): string[] {
  return words.map((word) => (word.length > 6 ? word.replace(/(?:erne|ens|ets|en|et|s)$/, '') : word));
}

/** How often a text speaks of each region: by its name, or by municipalities in it. */
export function countRegioner(tekst: string, { regioner, kommuner }: Kendskab): Map<string, number> {
  const counts = new Map<string, number>();
  const words = readOrd(tekst);
  const ofKommune = new Map(
    kommuner.flatMap(({ navn, regioner: over }) => {
      const [first] = readOrd(navn);
      return first && over[0] ? [[first, over[0].region] as const] : [];
    }),
  );
  const stems = regioner
    .filter(({ id }) => id !== 'landet')
    .map(({ id, kortnavn }) => ({ id, stem: regionStem(kortnavn) }));
  for (const [index, word] of words.entries()) {
    const region = stems.find(({ stem }) => word.startsWith(stem))?.id;
    if (region) counts.set(region, (counts.get(region) ?? 0) + 3);
    const own = words[index + 1]?.startsWith('kommune')
      ? (ofKommune.get(word.replace(/s$/, '')) ?? ofKommune.get(word))
      : undefined;
    if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  return counts;
}

/** `Nordjylland` → `nordj`: also nordjysk and nordjyske. */
function regionStem(kortnavn: string): string {
  const [first = ''] = readOrd(kortnavn);
  return /jylland$/.test(first) ? first.slice(0, -'ylland'.length) : first;
}
