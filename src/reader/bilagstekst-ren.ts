/** Whether there is anything to read on a paper: a page number or a stray sign is not. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** The same for a whole annex, of which those that are text by nature may be figures alone. */
export function hasTekst(text: string, fil: string): boolean {
  return /\.(?:txt|csv)$/i.test(fil) ? /[\p{L}\p{N}]/u.test(text) : hasWords(text);
}

/** Plain text in UTF-8 or UTF-16 with a mark, else in the old Western character set that Windows programs write. */
export function readPlain(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Running text for an index: letters made of two parts as one, no control signs, one space between words. A word that
 * is divided at a line's end is joined when its hyphen was put there by the program, or when the whole word stands
 * elsewhere in the text: `for-\nældre` can be two words, `kapacitets- og` must stay.
 */
export function tidyTekst(raw: string): string {
  const text = raw.normalize('NFC').replace(/\u00ad[ \t]*\r?\n?[ \t]*/g, '');
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return text
    .replace(/(\p{L}+)-[ \t]*\r?\n[ \t]*(\p{Ll}+)/gu, (divided, head: string, tail: string) =>
      words.has(`${head}${tail}`.toLowerCase()) ? `${head}${tail}` : divided,
    )
    .replace(/[\s\p{Cc}\p{Co}\ufffd\u200b-\u200f\ufeff]+/gu, ' ')
    .trim();
}
