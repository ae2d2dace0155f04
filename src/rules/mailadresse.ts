import type { Sted } from './cpr-omgivelser.ts';
import { isFunktionspostkasse } from './funktionspostkasse.ts';

const NAME_SIGN = /[\p{L}\d._%+'-]/u;
const LONGEST_NAME = 64;
const DOT = String.raw`(?:\.|[ ]?[([]\.?(?:dot|punktum)?[)\]][ ]?|[ ](?:DOT|dot|punktum)[ ])`;
const DOMAIN = new RegExp(
  String.raw`^[\p{L}\d-]{1,63}(?:${DOT}[\p{L}\d-]{1,63}){0,5}${DOT}\p{L}{2,24}(?![\p{L}\d-])`,
  'u',
);
/** Ways to write the sign between name and domain; the bare word only where the point is a word as well. */
const AT =
  /[*_~\x60]* ?@ ?[*_~\x60]*|%40| ?[([{] ?(?:at|a|snabel-?a|@) ?[)\]}] ?| (?:snabel-?a|(?:at|AT)(?= [\p{L}\d-]+(?:\.[\p{L}\d-]+)* (?:DOT|dot|punktum) )) /giu;

/** A first look that nearly every text passes. */
const MAY_BE = /@|%40|[([{] ?(?:[aA][tT]? ?[)\]}]|[sS]nabel)| (?:[sS]nabel-?a|DOT|dot|punktum) /;

/** The mail addresses of persons in a text; those of functions pass. In linear time. */
export function findMailadresser(text: string): Sted[] {
  if (!MAY_BE.test(text)) return [];
  return [...text.matchAll(AT)].flatMap(({ 0: sign, index }) => {
    const end = index + sign.length;
    const before = nameBefore(text, index);
    const after = DOMAIN.exec(text.slice(end, end + 256))?.[0];
    if (!before || !after) return [];
    const domain = after.replace(/[ ([]+(?:dot|punktum|\.)?[ )\]]+/gi, '.');
    if (isFunktionspostkasse(`${before}@${domain}`)) return [];
    return [{ index: index - before.length, length: end + after.length - index + before.length }];
  });
}

/** The name that ends at an index, read backwards. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && NAME_SIGN.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start, end).replace(/^[._%+'-]+/, '');
}
