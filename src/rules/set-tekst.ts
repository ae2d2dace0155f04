/** A text as a reader sees it, and where each of its signs stands in the text as it is written. */
export interface SetTekst {
  tekst: string;
  /** Where a piece of the seen text begins and ends in the written one. */
  spanOf: (index: number, length: number) => { index: number; length: number };
}

/** A first look that nearly every text passes: entities, tags, escaped signs, signs without width, digits of other scripts. */
const MAY_HIDE =
  /&(?:#|[a-z]+;)|<\/?[a-z]|\\[!-/:-@[-`{-~]|[\u00ad\u034f\u061c\u0660-\u1fff\u200b-\u200f\u2028-\u202e\u2060-\u206f\u20e3\ua620-\uabff\ufe00-\ufe0f\ufeff-\uff5e\ud835]/i;
const HIDDEN =
  /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,9});|<(\/?)(?:[ubi]|em|strong|sup|sub|br|span|font|mark)(?:\s[^<>]{0,200})?\/?>|\\(?=[!-/:-@[-`{-~])|[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20e3\ufe00-\ufe0f\ufeff]|[\uff01-\uff5e]|(?![0-9])\p{Nd}/giu;

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  numsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  dash: '-',
  lowbar: '_',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  amp: '&',
};

/** What a reader sees of a text: entities are their signs, tags and signs without width are gone, digits are 0–9. */
export function readSetTekst(text: string): SetTekst {
  if (!MAY_HIDE.test(text)) return { tekst: text, spanOf: (index, length) => ({ index, length }) };
  return hidePieces(text, HIDDEN, signOf);
}

/** A text in which some pieces are another sign or nothing. */
export function hidePieces(text: string, pieces: RegExp, signOf: (piece: string) => string): SetTekst {
  let tekst = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (seen: string, start: number, end: number) => {
    for (let nr = 0; nr < seen.length; nr += 1) {
      starts.push(end < 0 ? start + nr : start);
      ends.push(end < 0 ? start + nr + 1 : end);
    }
    tekst += seen;
  };
  let at = 0;
  for (const { 0: hidden, index } of text.matchAll(pieces)) {
    add(text.slice(at, index), at, -1);
    at = index + hidden.length;
    add(signOf(hidden), index, at);
  }
  add(text.slice(at), at, -1);
  return {
    tekst,
    spanOf: (index, length) => {
      const start = starts[index] ?? 0;
      return { index: start, length: (ends[index + length - 1] ?? start) - start };
    },
  };
}

function signOf(hidden: string): string {
  if (hidden.startsWith('&')) return signOfEntity(hidden);
  if (/^<br/i.test(hidden)) return '\n';
  if (/^[<\\]/.test(hidden)) return '';
  const plain = hidden.normalize('NFKC');
  if (/^[!-~]$/.test(plain)) return plain;
  return /\p{Nd}/u.test(hidden) ? digitOf(hidden.codePointAt(0) ?? 0) : '';
}

function signOfEntity(entity: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal ?? '0') : Number.parseInt(hex, 16);
  if (code > 0 && code <= 0x10ffff) return readSetTekst(String.fromCodePoint(code)).tekst;
  return ENTITIES[name.toLowerCase()] ?? entity;
}

/** Every script has its ten digits one after the other. */
function digitOf(code: number): string {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
