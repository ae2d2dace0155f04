import type { TextFinding } from '../model/finding.ts';
import type { RawRule } from './text-file.ts';

/**
 * Signs that nobody sees and that change what is read, searched or compared: control signs, direction marks, signs
 * without width, private and lost ones, and the same written as `&#8203;` or `&zwnj;`.
 */
const SIGNS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\uffff\u{1d159}\u{1d173}-\u{1d17a}\u{e0000}-\u{10ffff}]|&(?:#x0*(?:200[b-f]|202[8-9a-e]|206[0-9a-f]|feff|ad|61c);|#0*(?:820[3-7]|823[2-8]|829[0-9]|830[0-3]|65279|173|1564);|ZeroWidthSpace;|zwn?j;|lrm;|rlm;|shy;?|NoBreak;)/giu;
/** Anything but ordinary letters and signs: a first look that takes a tenth of the time. */
const MAYBE = /[^\t\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]/;
const JOINER = '\u200d';

type Kind = [isIn: RegExp, what: string, severity: TextFinding['severity'], help: string];

const REMOVE = 'Slet tegnet: sæt markøren efter ordet før, og skriv resten af ordet igen.';
const RETYPE = 'Skriv det rigtige tegn efter originalen, ofte æ, ø, å, et anførselstegn eller en tankestreg.';
const OTHER: Kind = [/./, 'et usynligt tegn uden bredde', 'error', REMOVE];
/** Soft hyphens harm nobody's reading: they are only warned of. */
const KINDS: Kind[] = [
  [/\u00ad/, 'en blød bindestreg', 'warning', 'Slet den; siden deler selv lange ord.'],
  [/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/, 'et tegn, der vender læseretningen', 'error', REMOVE],
  [/\ufffd/, 'et tegn, der er gået tabt (�)', 'error', RETYPE],
  [/[\u0080-\u009f]/, 'et tegn fra et andet tegnsæt', 'error', RETYPE],
  [
    /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/u,
    'et tegn, der kun findes i én skrifttype',
    'error',
    'Skriv et almindeligt tegn, fx - i en liste.',
  ],
  [/[\u0000-\u001f\u007f]/, 'et styretegn', 'error', REMOVE],
];

/** Text is what it looks like: no sign without a shape stands in it. */
export const usynligeTegn: RawRule = ({ text, fieldAt }) => {
  if ((!text.includes('&') && !MAYBE.test(text)) || text.search(SIGNS) < 0) return [];
  let start = 0;
  const found = text.split('\n').flatMap((line, index) => {
    const lineStart = start;
    start += line.length + 1;
    return findInLine(line, index + 1).map((finding) => ({ finding, at: lineStart + finding.column - 1 }));
  });
  return found.map(({ finding, at }, nr) => (nr < MOST_FIELDS ? { ...finding, field: fieldAt(at) } : finding));
};

/** Finding out which field a place lies in takes a millisecond: enough for those that anybody reads. */
const MOST_FIELDS = 50;

/** A kind of sign is told of once a line: they come together. */
function findInLine(text: string, line: number): TextFinding[] {
  const told = new Map<string, TextFinding>();
  for (const { 0: written, index: at } of text.matchAll(SIGNS)) {
    const sign = signOf(written);
    if (isPartOfEmoji(text, sign, at)) continue;
    const [, what, severity, help] = KINDS.find(([isIn]) => isIn.test(sign)) ?? OTHER;
    const message = `Her står ${what} (${written.length > 2 ? written : nameOf(sign)}).`;
    if (!told.has(what))
      told.set(what, { rule: 'usynlige-tegn', severity, line, column: at + 1, field: '', message, help });
  }
  return [...told.values()];
}

/** 👩‍🏫 is two signs and a joiner; the flag of Wales is a black flag and tags. */
function isPartOfEmoji(text: string, sign: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (sign === JOINER)
    return (
      /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u.test(before) &&
      /^.\p{Extended_Pictographic}/u.test(text.slice(at, at + 3))
    );
  return /^[\u{e0020}-\u{e007f}]$/u.test(sign) && /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(before);
}

const NAMED: Record<string, string> = { zwnj: '\u200c', zwj: JOINER, lrm: '\u200e', rlm: '\u200f', shy: '\u00ad' };

/** The sign itself, also when it is written by its number or name. */
function signOf(written: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?$/i.exec(written) ?? [];
  if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return name === '' ? written : (NAMED[name] ?? '\u200b');
}

function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
