import type { Hoved } from './hoved.ts';
import { findDatoer } from './datoer.ts';
import { findTid, type FundetTid } from './klokkeslaet.ts';
import { findSted, firstSted, tellMissing } from './stedet.ts';
import { findSmaaord, findTidsrester, type Tidsrest } from './tidsrest.ts';
import type { Spor } from './tvivl.ts';
import type { Sted } from '../papir.ts';

/** `09.00 – 09.10  1. Velkomst` is the clock of an item. */
const PUNKT_MED_TID = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[–-]\s*\d{1,2}[.:]\d{2}\s+\d{1,2}[.)]\s/i;

/** Clock and place of a meeting. */
export interface TidOgSted {
  tid?: string;
  slut?: string;
  sted?: string;
  /** What the fields of the clock say besides. */
  rester: Tidsrest[];
}

/** Finds clock and place in their fields, else in the title; says what is missing or does not agree. */
export function findTidOgSted(hoved: Hoved, spor: Spor): TidOgSted {
  const { felter, frie } = hoved;
  const inFields = felter.flatMap(({ felt, linjer, sted }) =>
    ['tid', 'dato'].includes(felt) ? tidOf(linjer.join(' '), true, sted) : [],
  );
  const inTitles = [
    ...felter.flatMap(({ felt, linjer, sted }) => (felt === 'moede' ? tidOf(linjer.join(' '), false, sted) : [])),
    ...frie.flatMap(({ tekst, sted }) =>
      tekst.length < 200 && !PUNKT_MED_TID.test(tekst) ? tidOf(tekst, false, sted) : [],
    ),
  ];
  const found = [...inFields, ...inTitles];
  const [first] = found;
  const slutfelt = felter.find(({ felt }) => felt === 'slut');
  const slut = slutfelt && findTid(slutfelt.linjer.join(' '), true);
  spor.brugt.push(...findSmaaord(hoved));
  spor.brugt.push(...found.map(({ tekst }) => tekst), ...(slut ? [slut.tekst, ...dageOf(slutfelt.linjer)] : []));
  const hvor = findSted(hoved, first, spor);
  const laest = [...found.map(({ tekst }) => tekst), slut?.tekst ?? '', hvor.nearClock ?? ''];
  const sted = { ...(hvor.sted ? { sted: hvor.sted } : {}), rester: findTidsrester(hoved, laest) };
  if (!first) {
    tellMissing(spor, 'tid', 'Papiret siger ikke, hvornår mødet begyndte.', firstSted(hoved));
    return sted;
  }
  const other = found.find(({ tid }) => !agree(tid, first.tid));
  if (other)
    contradict(
      spor,
      `Papiret skriver både ${first.tid} og ${other.tid} som mødets tid. ${first.tid} er brugt.`,
      other.sted,
    );
  if (!first.sikker)
    spor.tvivl.push({
      felt: 'tid',
      tilstand: 'usikker',
      besked: `Papiret skriver mødets tid som «${first.tekst}». Det er læst som ${first.tid}.`,
      sted: first.sted,
    });
  if (first.modstridende) {
    contradict(spor, `Papiret skriver «${first.tekst}», så mødet slutter, før det begynder.`, first.sted);
    return sted;
  }
  const longest = found.find(({ tid }) => tid.includes('-') && agree(tid, first.tid)) ?? first;
  return { tid: longest.tid, ...(slut && !longest.tid.includes('-') ? { slut: slut.tid } : {}), ...sted };
}

/** Two clocks agree when they begin together and one of them says no end or the same. */
function agree(a: string, b: string): boolean {
  const [fraA = '', tilA] = a.split('-').map(plain);
  const [fraB = '', tilB] = b.split('-').map(plain);
  return fraA === fraB && (tilA === undefined || tilB === undefined || tilA === tilB);
}

function plain(ur: string): string {
  return ur.replace(/^0/, '');
}

function tidOf(tekst: string, iFelt: boolean, sted: Sted): (FundetTid & { sted: Sted })[] {
  const tid = findTid(tekst, iFelt);
  return tid ? [{ ...tid, sted }] : [];
}

function dageOf(linjer: readonly string[]): string[] {
  return findDatoer(linjer.join(' ')).map(({ tekst }) => tekst);
}

function contradict(spor: Spor, besked: string, sted: Sted): void {
  spor.tvivl.push({ felt: 'tid', tilstand: 'modstridende', besked: `${besked} Ret det, eller slet tvivlen.`, sted });
}
