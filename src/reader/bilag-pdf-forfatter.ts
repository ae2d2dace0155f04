import { readXml } from './bilagstekst-xml.ts';

const AUTHOR = /\/Author[\0\s]*(?:\(((?:\\[^]|[^\\()])*)\)|<([0-9a-f\s]*)>)/gi;
const XMP = /<(dc:creator|pdf:Author)>([^]{0,4000}?)<\/\1>/g;

/** The authors that a pdf's properties name, in either of the two ways a pdf has for them. */
export function readPdfAuthors(text: string): string[] {
  return [
    ...[...text.matchAll(AUTHOR)].map(([, literal, hex]) =>
      decode(literal === undefined ? unhex(hex ?? '') : unescape(literal)),
    ),
    ...[...text.matchAll(XMP)].map(([, , xml = '']) => Buffer.from(textOf(xml), 'latin1').toString('utf8')),
  ].filter((name) => name.trim() !== '');
}

function textOf(xml: string): string {
  return [...readXml(xml)]
    .map(({ kind, value }) => (kind === 'text' ? value.trim() : ''))
    .filter(Boolean)
    .join(', ');
}

function unhex(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');
}

/** Undoes `\(`, `\\` and `\351`. */
function unescape(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[^])/g, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) & 0xff) : sign,
  );
}

/** Text is UTF-16 with a mark, UTF-8 with a mark, or one byte a letter. */
function decode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  if (text.startsWith('\xfe\xff'))
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  return text.startsWith('\xef\xbb\xbf') ? bytes.subarray(3).toString('utf8') : text;
}
