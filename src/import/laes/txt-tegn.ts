import { EGNE_TEGN, MAERKE } from './maerker.ts';

/** A block of lines with its Markdown for bold, italics and underlining as signs, when each has both its ends. */
export function markTegn(block: string): string {
  const plain = block.replace(EGNE_TEGN, '');
  return markPairs(plain, '**', MAERKE.fed, MAERKE.fedSlut)
    .replace(
      /(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![*\p{L}\p{N}])/gu,
      `${MAERKE.kursiv}$1${MAERKE.kursivSlut}`,
    )
    .replace(/<u>([^<>\n]*)<\/u>/giu, `${MAERKE.understreg}$1${MAERKE.understregSlut}`)
    .replace(/<(https?:\/\/[^<>\s]+|mailto:[^<>\s]+)>/giu, '$1');
}

function markPairs(text: string, sign: string, open: string, close: string): string {
  const parts = text.split(sign);
  if (parts.length % 2 === 0) return text;
  return parts.map((part, at) => (at === 0 ? part : (at % 2 === 1 ? open : close) + part)).join('');
}
