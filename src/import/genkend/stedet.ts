import { findDatoer } from './datoer.ts';
import type { Hoved } from './hoved.ts';
import { trimTekst } from './ord.ts';
import { isSted } from './sted.ts';
import type { Spor } from './tvivl.ts';
import type { Sted } from '../papir.ts';

/** The clock, as the line that gives it has it. */
interface Urfund {
  tekst: string;
  sted: Sted;
}

/** The place, and its words when they stood beside the clock. */
export interface FundetSted {
  sted?: string;
  nearClock?: string;
}

/** Small words before a place. */
const FORAN = /^(?:[,.;–-]\s*)?(?:sted:?\s+|via\s+|som\s+|(?:i|på|hos|ved)\s+(?=\p{Lu}))?/iu;

/** The place from its field; else what follows the clock, `kl. 10-12, Rådhuset i Viborg`, or stands below it. */
export function findSted(hoved: Hoved, tid: Urfund | undefined, spor: Spor): FundetSted {
  const [first, ...others] = hoved.felter.filter(({ felt, linjer }) => felt === 'sted' && linjer.length > 0);
  if (!first) return findNearClock(hoved, tid, spor);
  const sted = first.linjer.join(', ').replace(/,\s*,/g, ',');
  const other = others.find(({ linjer }) => linjer.join(', ') !== first.linjer.join(', '));
  if (other)
    spor.tvivl.push({
      felt: 'sted',
      tilstand: 'modstridende',
      besked: `Papiret nævner både «${sted}» og «${other.linjer.join(', ')}» som sted. Det første er brugt.`,
      sted: other.sted,
    });
  return { sted };
}

function findNearClock(hoved: Hoved, tid: Urfund | undefined, spor: Spor): FundetSted {
  const after = tid && findAfter(hoved, tid);
  const below =
    tid && hoved.frie.find(({ tekst }, index) => isSted(tekst) && hoved.frie[index - 1]?.tekst.includes(tid.tekst));
  const found = after ?? (below && { ...below, tekst: plainSted(below.tekst) });
  if (!found) {
    tellMissing(spor, 'sted', 'Papiret siger ikke, hvor mødet blev holdt.', firstSted(hoved));
    return {};
  }
  const hvor = after ? 'efter' : 'under';
  const besked = `Stedet er læst ${hvor} klokkeslættet: «${found.tekst}».`;
  spor.tvivl.push({ felt: 'sted', tilstand: 'usikker', besked, sted: found.sted });
  spor.givet.push(found.tekst);
  return { sted: found.tekst, nearClock: found.tekst };
}

/** What follows the clock on its line, when it begins like a name or is a place; a note in brackets may stand between. */
function findAfter({ felter, frie }: Hoved, tid: Urfund): Urfund | undefined {
  const inFields = felter.filter(({ felt }) => felt === 'tid' || felt === 'dato').map(({ linjer }) => linjer.join(' '));
  const line = [...inFields, ...frie.map(({ tekst }) => tekst)].find((tekst) => tekst.includes(tid.tekst)) ?? '';
  const tail = trimTekst(line.slice(line.indexOf(tid.tekst) + tid.tekst.length));
  const [brackets = '', inner = ''] = /^,?\s*\(([^()]*)\)/.exec(tail) ?? [];
  const tekst = plainSted(isSted(inner) ? inner : tail.slice(brackets.length));
  const isName = tekst.length > 3 && (/^\p{Lu}/u.test(tekst) || isSted(tekst)) && findDatoer(tekst).length === 0;
  return isName ? { tekst, sted: tid.sted } : undefined;
}

/** A place without the small word before it and the point after it. */
function plainSted(tekst: string): string {
  return trimTekst(tekst).replace(FORAN, '').replace(/\.$/, '');
}

/** Says that a fact is missing. */
export function tellMissing(spor: Spor, felt: string, besked: string, sted: Sted): void {
  spor.tvivl.push({ felt, tilstand: 'mangler', besked: `${besked} Skriv det, hvis du ved det.`, sted });
}

/** Where the head begins. */
export function firstSted({ felter, frie }: Hoved): Sted {
  return felter[0]?.sted ?? frie[0]?.sted ?? { linje: 1 };
}
