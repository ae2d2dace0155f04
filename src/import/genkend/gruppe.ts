import type { Kendskab } from './kendskab.ts';
import { readTilknytning, type Tilknytning } from './organisation.ts';
import { splitPersonled } from './personled.ts';
import { isInitialer } from './personnote.ts';
import { readTilfoejelse } from './rolle.ts';

/** What is said of all people that stand after a colon. */
export interface Gruppe {
  rolle?: string;
  tilknytning?: Tilknytning;
  /** The word itself is not kept. */
  isOrd: boolean;
}

/** Words that divide a list of people into kinds: `Kommuner: …`, `Øvrige: …`. */
const GRUPPEORD =
  /^(?:fra |for )?(?:kommuner(?:ne)?|regioner(?:ne)?|medlemmer|politikere|repræsentanter|suppleanter|personer|andre|øvrige|faste deltagere|administrationen|forvaltningen)$/i;
/** The same, and those that say where people come from. */
const GRUPPE = /^(?:fra |for )?(?:region(?:en)?|\p{L}*sekretariat(?:et)?|region \p{L}+)$/iu;

/** Whether a label stands inside a list of people, and begins none of its own. */
export function isGruppe(navn: string): boolean {
  return isGruppeord(navn) || GRUPPE.test(navn.trim());
}

/** What stands before a colon is said of all after it: where they come from, what they do, or only what kind of people they are. */
export function readGruppe(gruppe: string, rest: string, kendskab: Kendskab): Gruppe {
  if (gruppe === '') return { isOrd: false };
  if (isInitialer(gruppe, splitPersonled(rest)[0]?.tekst ?? '')) return { rolle: gruppe, isOrd: false };
  if (isGruppeord(gruppe)) return { isOrd: true };
  const sted = gruppe.replace(/^fra (\p{L})/iu, (_, first: string) => first.toUpperCase());
  const tilknytning = readTilknytning(sted, kendskab) ?? (/^region$/i.test(sted) ? { organisation: sted } : undefined);
  const rolle = readTilfoejelse(gruppe)?.rolle;
  const isOrd = tilknytning?.kommune !== undefined || rolle !== undefined;
  return { ...(tilknytning ? { tilknytning } : {}), ...(rolle ? { rolle } : {}), isOrd };
}

/** Whether a word says of people only what kind they are. */
function isGruppeord(tekst: string): boolean {
  return GRUPPEORD.test(tekst.trim()) || /^for region(?:en)?$/i.test(tekst.trim());
}
