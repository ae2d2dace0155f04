import type { Sted } from './cpr.ts';
import { isFunktionspostkasse } from './funktionspostkasse.ts';

const NAME = /[\p{L}\d._%+'-]{1,64}$/u;
const DOMAIN = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\d-])/u;
/** Ways to write the sign between name and domain. */
const AT = /@\u200b*|[([](?:at|a|snabel-?a|@)[)\]]\s?|%40/gi;

const MAY_BE = /@|%40|[([](?:[aA@]|[sS]nabel)/;

/** The mail addresses of persons in a text; those of functions pass. In linear time. */
export function findMailadresser(text: string): Sted[] {
  if (!MAY_BE.test(text)) return [];
  return [...text.matchAll(AT)].flatMap(({ 0: sign, index }) => {
    const start = index - (sign.length > 3 && text[index - 1] === ' ' ? 1 : 0);
    const before = NAME.exec(text.slice(Math.max(0, start - 64), start))?.[0].replace(/^[._%+'-]+/, '');
    const after = DOMAIN.exec(text.slice(index + sign.length, index + sign.length + 256))?.[0];
    if (!before || !after || isFunktionspostkasse(`${before}@${after}`)) return [];
    return [{ index: start - before.length, length: index + sign.length + after.length - start + before.length }];
  });
}
