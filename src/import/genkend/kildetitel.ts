import type { Hoved } from './hoved.ts';
import type { Hovedlinje } from './hovedlinjer.ts';
import { foldNavn } from './ord.ts';
import type { Sted } from '../papir.ts';

/** What a paper calls itself, and lines that only say it again. */
export interface Kildetitel {
  titler: Hovedlinje[];
  /** Said before, or headings of the list of items. */
  gentaget: Hovedlinje[];
}

/** A title is no longer than this; what more stands at the top is text. */
const LONGEST = 200;
/** How a line begins that says what the paper is. */
export const OM_PAPIRET =
  /^(?:åben |lukket |godkendt |endelig(?:t)? |udkast til )?(?:\p{L}*referat|\p{L}*dagsorden|(?:møde)?indkaldelse|\p{L}*protokol)(?!\p{L})/iu;
const BREV =
  /^(?:hej|kære|til(?: \p{L}+)|hermed|der indkaldes|i indkaldes|vi mødes|dagsordenen er|med venlig hilsen|venlig hilsen|mvh|vh|side \d)(?!\p{L})/iu;
const OVERSKRIFT =
  /^(?:dagsorden(?: og (?:referat|beslutninger))?|dagsordenspunkter|punkter(?: på dagsordenen)?|åbne punkter|indhold)\s*:?$/i;

/** The short lines above the fields: what the paper calls itself. */
export function findKildetitel({ frie, felter }: Hoved): Kildetitel {
  const first = Math.min(...felter.map(({ sted }) => placeOf(sted)));
  const found: Kildetitel = { titler: [], gentaget: [] };
  let said = '';
  for (const linje of frie.filter(isShort)) {
    const { tekst, sted } = linje;
    const isAbove = placeOf(sted) < first || (placeOf(sted) === first && found.titler.length === 0);
    const isHeading = OVERSKRIFT.test(tekst) && found.titler.length > 0;
    const isTitle = isAbove ? !isSentence(tekst) : OM_PAPIRET.test(tekst) && !isSentence(tekst);
    if (isHeading || (said !== '' && said.includes(foldNavn(tekst)))) found.gentaget.push(linje);
    else if (isTitle && said.length + tekst.length <= LONGEST) {
      found.titler.push(linje);
      said += foldNavn(tekst);
    }
  }
  if (found.titler.length > 0) return found;
  const spoken = frie.find((linje) => isShort(linje) && /referat|dagsorden|møde/i.test(linje.tekst));
  return { ...found, titler: spoken ? [spoken] : [] };
}

/** Whether a line is short enough for a title. */
export function isShort({ tekst }: Hovedlinje): boolean {
  return tekst.length <= 140;
}

function isSentence(tekst: string): boolean {
  return BREV.test(tekst) || /,$/.test(tekst) || (tekst.length > 40 && /[.!?]$/.test(tekst));
}

function placeOf({ side = 1, linje }: Sted): number {
  return side * 100_000 + linje;
}
