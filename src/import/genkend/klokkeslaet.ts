import { isEndBeforeStart } from '../../model/tid.ts';
import { findDatoer } from './datoer.ts';

/** A clock that a text gives, as the model writes it. */
export interface FundetTid {
  /** `10.00` or `10.00-12.00`. */
  tid: string;
  /** The words of the paper. */
  tekst: string;
  index: number;
  slut: number;
  /** Not when it had to be read otherwise than it is written. */
  sikker: boolean;
  /** When the end does not come after the start. */
  modstridende: boolean;
}

const KL = '(?:fra\\s+)?(?:kl(?:okken|\\.)?\\s*)';
const UR = '([01]?\\d|2[0-3])(?:[.:](\\d{2}))?(?::\\d{2})?';
const TIL = '\\s*(?:-|–|—|til)\\s*(?:ca\\.?\\s*)?(?:kl\\.?\\s*)?';
const SKAEV = new RegExp(`(?<!\\d)(?:${KL})?([01]?\\d|2[0-3])-([0-5]\\d)${TIL}${UR}(?!\\d)`, 'iu');
const RUM_MED_KL = new RegExp(`(?<![\\p{L}\\d])${KL}${UR}${TIL}${UR}(?![\\d])`, 'iu');
const RUM = new RegExp(`(?<![\\p{L}\\d.])${UR}${TIL}${UR}(?![\\d])`, 'iu');
const ET = new RegExp(`(?<![\\p{L}\\d])${KL}${UR}(?!\\d)`, 'iu');
/** `begyndte kl. 9.00 og sluttede kl. 11.30` */
const BEGYNDTE = '(?:begynd|start|åbn|holdt|afholdt|sat)\\p{L}*[^\\d.;]{0,15}';
const TO_UR = new RegExp(
  `(?<![\\p{L}\\d.])(?:${KL})?${UR}[^\\d;]{1,40}?(?<!\\p{L})(?:slut|hæve|afslut)\\p{L}*[^\\d;]{0,20}?(?:${KL})?${UR}(?!\\d)`,
  'iu',
);
const ET_UDEN_KL = /(?<![\p{L}\d.])([01]?\d|2[0-3])[.:]([0-5]\d)(?::\d{2})?(?![\d.])/iu;

/**
 * The first clock of a text: `kl. 10.00-12.00`, `9-12`, `13:30`. A number alone counts only in a field that is about
 * the clock (`iFelt`).
 */
export function findTid(tekst: string, iFelt = false): FundetTid | undefined {
  const rest = withoutDatoer(tekst);
  const skaev = readMatch(SKAEV.exec(rest), false);
  if (skaev) return skaev;
  const to = TO_UR.exec(rest);
  if (to && (iFelt || new RegExp(`${BEGYNDTE}$`, 'iu').test(rest.slice(0, to.index)))) return readMatch(to, true);
  const rum = RUM.exec(rest);
  return (
    readMatch(RUM_MED_KL.exec(rest), true) ??
    (rum && (iFelt || rum[2] || rum[4]) ? readMatch(rum, true) : undefined) ??
    readMatch(ET.exec(rest), true) ??
    (iFelt ? readMatch(ET_UDEN_KL.exec(rest), true) : undefined)
  );
}

function readMatch(match: RegExpExecArray | null, sikker: boolean): FundetTid | undefined {
  if (!match) return undefined;
  const [tekst, time = '', minut, slutTime, slutMinut] = match;
  const fra = `${time}.${minut ?? '00'}`;
  const til = slutTime === undefined ? undefined : `${slutTime}.${slutMinut ?? '00'}`;
  if ([minut, slutMinut].some((part) => Number(part ?? 0) > 59)) return undefined;
  return {
    tid: til === undefined ? fra : `${fra}-${til}`,
    tekst,
    index: match.index,
    slut: match.index + tekst.length,
    sikker,
    modstridende: til !== undefined && isEndBeforeStart(fra, til),
  };
}

/** The same text with blanks where its days stand: `12.05.2015` is no clock. */
function withoutDatoer(tekst: string): string {
  return findDatoer(tekst).reduce(
    (rest, { index, slut }) => rest.slice(0, index) + ' '.repeat(slut - index) + rest.slice(slut),
    tekst,
  );
}
