import { findDatoer, hasDagUdenAar } from './datoer.ts';
import { trimTekst } from './ord.ts';

/** Longer than this a line is a title with its text. */
const LONG = 150;
/** Longer than this no title may be. */
const LONGEST = 240;
const NAESTE_MOEDE = /^(næste møde)\s*[:,–-]?\s+(?=(?:\p{L}+\s+)?(?:d(?:en|\.)\s*)?\d)/iu;

/** `Godkendelse af referat: Godkendt` is a title and what came of it. */
const MED_UDFALD =
  /^(.{4,100}?)\s*(?::|\s[–-])\s+((?:godkendt|tiltrådt|drøftet|udsat|udgår|bortfaldet|taget til efterretning|intet(?: (?:nyt|til referat))?|ingen(?: bemærkninger)?)\.?)$/i;

/** A title and the text that stands on its line: `Næste møde 3. juni`, `Velkomst: Formanden bød …`. */
export function splitTitel(linje: string): { titel: string; rest: string } {
  const whole = trimTekst(linje);
  const [naeste, titel] = NAESTE_MOEDE.exec(whole) ?? [];
  const after = naeste === undefined ? '' : whole.slice(naeste.length);
  if (titel && (findDatoer(after).length > 0 || hasDagUdenAar(after))) return { titel, rest: after };
  const [, punkt = '', udfald = ''] = MED_UDFALD.exec(whole) ?? [];
  if (udfald !== '') return { titel: punkt, rest: udfald };
  if (whole.length <= LONG) return { titel: whole, rest: '' };
  const cut = /^.{3,100}?(?:[.:](?=\s+\p{Lu})|\s[–-](?=\s))/u.exec(whole);
  if (!cut && whole.length <= LONGEST) return { titel: whole, rest: '' };
  if (!cut) return cutAtWord(whole);
  return { titel: cut[0].replace(/\s*[.:–-]$/, ''), rest: whole.slice(cut[0].length).trim() };
}

function cutAtWord(whole: string): { titel: string; rest: string } {
  const at = whole.lastIndexOf(' ', LONGEST);
  return { titel: whole.slice(0, at), rest: whole.slice(at + 1) };
}
