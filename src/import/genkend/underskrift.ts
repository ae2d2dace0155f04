import { readEtiket } from './etiketter.ts';
import { tekstOf } from './fraser.ts';
import type { FundetPunkt } from './fundet-punkt.ts';
import type { Hovedfelt } from './hoved.ts';
import { isNavn } from './navn.ts';
import { stedOf } from '../papir.ts';

/** How many blocks at the end of a paper may be its signature. */
const LAST = 3;

/** `Referent: Hilde Holst` at the end of a paper: who wrote it, as if it stood in the head. The text stays where it is. */
export function findUnderskrift(punkter: readonly FundetPunkt[]): Hovedfelt[] {
  const last = punkter.at(-1)?.blokke.slice(-LAST) ?? [];
  return last.flatMap((node) =>
    tekstOf(node)
      .split('\n')
      .flatMap((linje): Hovedfelt[] => {
        const etiket = readEtiket(linje);
        const [navn = ''] = etiket?.vaerdi.split(/\s*[,(]/) ?? [];
        if (etiket?.felt !== 'rolle' || !isNavn(navn)) return [];
        return [{ felt: 'rolle', navn: etiket.navn, linjer: [navn], sted: stedOf(node) }];
      }),
  );
}
