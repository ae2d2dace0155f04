/** What there may be too many of: in one paragraph, or in all. */
interface Maal {
  sign: string;
  pattern: RegExp;
  inParagraph: number;
  inAll: number;
  message: string;
  help: string;
}

/** The parser's time grows with the square of these: it copies a paragraph for each, or looks for the other half of each. */
const MAAL: readonly Maal[] = [
  {
    sign: '[^',
    pattern: /\[\^/g,
    inParagraph: 2_000,
    inAll: 2_000,
    message: 'Teksten har for mange henvisninger til noter.',
    help: 'Fjern dem, der er gentaget.',
  },
  {
    sign: '&',
    pattern: /&[#\w]+;/g,
    inParagraph: 2_000,
    inAll: 20_000,
    message: 'Teksten har for mange tegn, der er skrevet som &nbsp; og lignende.',
    help: 'Skriv selve tegnene.',
  },
  {
    sign: '_',
    pattern: /_/g,
    inParagraph: 20_000,
    inAll: Infinity,
    message: 'Afsnittet har for mange understregninger (_).',
    help: 'Fjern dem, eller del teksten i flere afsnit.',
  },
];

/** Where a text has more of something than can be read in a moment; nearly every text is told by its length to have not. */
export function findForMange(text: string): { line: number; message: string; help: string }[] {
  return MAAL.flatMap((maal) => findFirst(text, maal)).slice(0, 1);
}

function findFirst(text: string, maal: Maal): { line: number; message: string; help: string }[] {
  const { sign, pattern, message, help } = maal;
  if (text.length < maal.inParagraph || text.split(sign, maal.inParagraph + 2).length <= maal.inParagraph + 1)
    return [];
  let [inParagraph, inAll] = [0, 0];
  for (const [line, words] of text.split('\n').entries()) {
    // A row of a table is a paragraph of its own.
    if (words.trim() === '' || words.startsWith('|')) inParagraph = 0;
    const count = words.match(pattern)?.length ?? 0;
    inParagraph += count;
    inAll += count;
    if (inParagraph > maal.inParagraph || inAll > maal.inAll) return [{ line: line + 1, message, help }];
  }
  return [];
}
