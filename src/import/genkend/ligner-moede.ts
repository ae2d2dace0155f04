import { readMainArt } from './afsnitsnavne.ts';
import { findDatoer } from './datoer.ts';
import type { Felt } from './etiketter.ts';
import { tekstOf } from './fraser.ts';
import type { Hoved } from './hoved.ts';
import type { FundetPunkt } from './fundet-punkt.ts';

/** So many signs make a paper one of a meeting. */
const ENOUGH = 3;
const OM_MOEDE: ReadonlySet<Felt> = new Set(['moede', 'tid', 'dato', 'sted', 'deltagere', 'afbud', 'slut']);
const RUTINE =
  /^(?:godkendelse af (?:dagsorden|referat|sidste)|eventuelt|evt\.?|næste møde|bordet rundt|meddelelser|velkomst|møderække)/i;

/** Whether a paper is one of a meeting at all: agreements, notes and web pages are not. */
export function isMoede({ felter, frie }: Hoved, punkter: readonly FundetPunkt[], fil: string): boolean {
  const titler = frie.filter(({ tekst }) => tekst.length < 140).map(({ tekst }) => tekst);
  const kinds = new Set(felter.map(({ felt }) => felt).filter((felt) => OM_MOEDE.has(felt)));
  const kaldt = [...titler, fil].some((tekst) =>
    /referat|dagsorden|mødeindkaldelse|(?:^|\s)møde(?:t|protokol)?(?:\s|$)/i.test(tekst),
  );
  const dag = [...titler, ...felter.flatMap(({ linjer }) => linjer)].some((tekst) => findDatoer(tekst).length > 0);
  const afsnit = punkter.some(({ blokke }) =>
    blokke.some((node) => ['beslutning', 'indstilling'].includes(readMainArt(tekstOf(node)))),
  );
  const rutine = punkter.some(({ titel }) => RUTINE.test(titel));
  return kinds.size + (kaldt ? 2 : 0) + (dag ? 1 : 0) + (afsnit ? 1 : 0) + (rutine ? 2 : 0) >= ENOUGH;
}
