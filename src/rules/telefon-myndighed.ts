import { isFornavn } from './fornavne.ts';

/** So much of a line before and after a number tells whose it is. */
const [BEFORE, AFTER] = [160, 60];
/** Authorities, associations and institutions; a phone number that stands with one is theirs. */
const ORGANISATION =
  /(?<!\p{L})(?:kl|kkr|viso|rådhuset)(?!\p{L})|(?:styrelse|tilsyn|ministeri|forvaltning|sekretariat|cent(?:er|ret|re)|forening|forbund|institution|nævn|kommune|region|afdeling|borgerservice|rådgivning|sygehus|hospital|skole|bosted|botilbud|dagtilbud|kontor)/iu;
const ORGANISATIONS = new RegExp(ORGANISATION, 'giu');
/** Somebody is meant after all: a post, a relation, a phone that is carried about. */
const SOMEBODY =
  /(?:konsulent|behandler|leder|chef|direktør|formand|medarbejder|rådgiver|sekretær|koordinator|pædagog|kontaktperson|læge|lærer|mester)(?:en|e|ne|r|s|ns|nes){0,3}(?!\p{L})|(?<!\p{L})(?:v\/|v\.|att|hun|han|hende|ham|hans|hendes|min|mit|privat\p{L}*|mobil\p{L}*|mob|direkte|(?:borger|beboer|bruger|klient|patient|elev|pårørende|mor|far|søn|datter|barn|ung)(?:e|en|et|n|s|ens|ene|nes){0,2})(?!\p{L})/iu;
/** Addresses look like names. */
const ADDRESS =
  /(?<=[,|(]\s?)(?:[\p{L}.'-]+ ){1,3}\d{1,3}\s?\p{L}?(?=\s?[,|])|(?<!\d)\d{4} \p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}*))?/giu;
const CAPITALS = /\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*/gu;

/** Whether the number between two places in a text stands with an authority or an institution and with nobody's name. */
export function isMyndigheds(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const lines = before.split('\n');
  const phrase = (lines.at(-1) ?? '').split(/(?<=\p{Ll}{4}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';
  const rest = text.slice(end, end + AFTER).split(/\n|\.\s/)[0] ?? '';
  const above = (lines.at(-2) ?? '').trim();
  return isNextTo(phrase) && ![phrase, rest].some(namesSomebody) && !(lines.length > 1 && isSignature(above));
}

/** What may stand between an organisation and its number: the rest of its name, an address, and that this is the phone. */
const BETWEEN =
  /^\p{L}*(?: \p{Lu}[\p{L}.]*){0,3}(?: for \p{L}+(?: og \p{L}+)?)?(?:[\s,.:;()|*–-]|(?<!\p{L})(?:[Tt]lf|[Tt]elefon\p{L}*|[Tt]el|nr|nummer|er|på|har|kan|kontaktes|træffes)(?!\p{L}))*$/u;
/** Before the organisation they tell of somebody who works there. */
const AT_WORK = /(?<!\p{L})(?:i|ved|fra|hos|af|som)(?!\p{L})/u;

function isNextTo(phrase: string): boolean {
  const plain = phrase.replace(ADDRESS, '');
  const found = [...plain.matchAll(ORGANISATIONS)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return false;
  return !AT_WORK.test(plain.slice(0, first.index)) && BETWEEN.test(plain.slice(last.index + last[0].length));
}

function namesSomebody(phrase: string): boolean {
  if (SOMEBODY.test(phrase)) return true;
  return [...phrase.replace(ADDRESS, '').matchAll(CAPITALS)].some(([words]) => isName(words.split(' ')));
}

/** Two words with capitals, a given name, or initials, and no more of an organisation's than its name is long. */
function isName(words: readonly string[]): boolean {
  if (words.some((word) => isFornavn(word))) return true;
  if (ORGANISATION.test(words.join(' '))) return words.length > 3;
  const [only = ''] = words;
  return words.length > 1 ? !/^(?:Tlf|Telefon|Ring|Kontakt)/.test(only) : /^\p{Lu}{2,4}$/u.test(only);
}

/** A line above that is a name alone: the organisation is where that person works. */
function isSignature(line: string): boolean {
  return /^[*_>\s-]*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}[*_,\s]*$/u.test(line) && namesSomebody(line);
}
