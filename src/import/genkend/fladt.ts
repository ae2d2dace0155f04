import { findDatoer } from './datoer.ts';
import { readEtiket, type Etiket, type Felt } from './etiketter.ts';
import type { Hovedfelt } from './hoved.ts';
import type { Hovedlinje } from './hovedlinjer.ts';
import { findTid } from './klokkeslaet.ts';
import { isNavn } from './navn.ts';
import { isSted } from './sted.ts';

/** Fewer labels in a row than this are empty fields, not a table whose cells were torn apart. */
const LEAST = 3;

/**
 * A head whose labels all stand before all values, as when a table was copied column by column: labels and values are
 * matched in their order, by what each value looks like. Undefined when the head is not of that kind.
 */
export function matchFladt(linjer: readonly Hovedlinje[]): { felter: Hovedfelt[]; rest: Hovedlinje[] } | undefined {
  const etiketter = linjer.map(({ tekst, celler }) => {
    const etiket = celler ? undefined : readEtiket(tekst);
    return etiket?.vaerdi === '' ? etiket : undefined;
  });
  for (let start = 0; start < linjer.length; start += 1) {
    let end = start;
    while (etiketter[end]) end += 1;
    if (end - start < LEAST) continue;
    const labels = etiketter.slice(start, end).filter((etiket) => etiket !== undefined);
    const values = linjer.slice(end);
    if (values.length === 0 || values.some(({ celler }) => celler)) return undefined;
    const to = align(labels, values);
    const felter = labels.map(({ felt, navn }, label): Hovedfelt => {
      const own = values.filter((_, index) => to[index] === label);
      return {
        felt,
        navn,
        linjer: own.map(({ tekst }) => tekst),
        sted: (own[0] ?? linjer[start])?.sted ?? { linje: 1 },
      };
    });
    return { felter, rest: [...linjer.slice(0, start), ...values.filter((_, index) => to[index] === -1)] };
  }
  return undefined;
}

interface Way {
  score: number;
  /** For each value the index of its label, or -1. */
  to: number[];
}

/** The best way to give values to labels without crossing; labels may stay empty, lists take several values. */
function align(labels: readonly Etiket[], values: readonly Hovedlinje[]): number[] {
  let ways: Way[] = [{ score: 0, to: [] }];
  const isParted = values.filter(({ begynder }) => begynder).length > labels.length / 2;
  for (const { tekst, begynder } of values) {
    const stays = isParted && !begynder;
    const next = ways.flatMap((way) => {
      const last = way.to.findLast((label) => label >= 0) ?? -1;
      const options = labels.flatMap((label, index): Way[] => {
        if (index < last || (index === last && !takesMore(label.felt, tekst))) return [];
        const change = index === last ? (stays ? 0.2 : -0.5) : (stays ? -0.5 : 0) - Math.max(0, index - last - 1) * 0.5;
        return [{ score: way.score + fits(label.felt, tekst) + change, to: [...way.to, index] }];
      });
      return [...options, { score: way.score - 0.2, to: [...way.to, -1] }];
    });
    ways = bestPerEnd(next);
  }
  return ways.reduce((a, b) => (b.score > a.score ? b : a), { score: -1, to: [] }).to;
}

/** Of the ways that have come equally far only the best can win. */
function bestPerEnd(ways: readonly Way[]): Way[] {
  const best = new Map<number, Way>();
  for (const way of ways) {
    const end = way.to.findLast((label) => label >= 0) ?? -1;
    const known = best.get(end);
    if (!known || way.score > known.score) best.set(end, way);
  }
  return [...best.values()];
}

function takesMore(felt: Felt, tekst: string): boolean {
  return (felt === 'deltagere' || felt === 'afbud') && hasNavn(tekst) && !isSted(tekst);
}

function hasNavn(tekst: string): boolean {
  return isNavn(tekst.split(/\s*[,(;/]\s*|\s+(?:og|for|i sted)\s/)[0] ?? '');
}

/** How well a value suits a field. */
function fits(felt: Felt, tekst: string): number {
  const isDag = findDatoer(tekst).length > 0 || findTid(tekst, true) !== undefined;
  const isNummer = /\d{2,}/.test(tekst) && /^[\d\s/.,-]+$/.test(tekst);
  switch (felt) {
    case 'dato':
    case 'udsendt':
      return findDatoer(tekst).length > 0 ? 3 : -4;
    case 'tid':
    case 'slut':
      return isDag ? 3 : -4;
    case 'nummer':
      return isNummer && !isDag ? 3 : -3;
    case 'deltagere':
    case 'afbud':
      return (hasNavn(tekst) && !isSted(tekst) ? 2 : -3) + (tekst.includes(',') ? 0.5 : 0);
    case 'rolle':
      return isNavn(tekst) ? 2 : -3;
    case 'kontakt':
      return /@|(?:\d\s?){8}/.test(tekst) ? 2 : isNavn(tekst) ? 0.5 : -2;
    case 'sted':
      return isSted(tekst) ? 3 : isDag || isNummer ? -2 : 0.8;
    default:
      return isDag || isNummer ? -2 : (tekst.match(/,/g)?.length ?? 0) > 2 ? -1 : 1;
  }
}
