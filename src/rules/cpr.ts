import { hasDay, hasModulus11, isReplacement, isYear } from './cpr-cifre.ts';
import type { Kolonnehoved } from './kolonnehoved.ts';
import { takeGroups, type Ciffergruppe } from './talraekker.ts';

/** Where a number stands in a text. */
export interface Sted {
  index: number;
  length: number;
}

/** A text as numbers in it are judged: with the heads of its tables. */
export interface Omgivelser {
  text: string;
  headOf: Kolonnehoved;
}

/** The spellings of a CPR number by their groups of digits; the last one only beside the word. */
const SPELLINGS: readonly (readonly number[])[] = [[10], [6, 4], [2, 2, 2, 4], [2, 2, 4, 4], [8, 4], [12]];
/** Words after which ten digits are the number of something else. */
const OTHER_NUMBER =
  /(?:\b(?:p|se|cvr|ean|gln|isbn|issn|iban|dok|sag|sags|journal|j|konto|faktura|ordre|løbe|lb|serie|vare|ref|acadre|captia|sbsys|esdh|workzone)[.-]*(?:nr|nummer|numre|id|no|reference)?|\b(?:dokument|produktionsenhed|kontrakt|reference)\w*|\b(?!person|borger|klient|patient|beboer|bruger|barn)[a-zæøå]{3,20}-?(?:nr|nummer)|kr)(?:[.:|#*-]|[^\S\n])*(?:(?:nr|nummer|no|id)(?:[.:|#*]|[^\S\n])*)?$/i;
const WORD = String.raw`(?:\bcpr|\bpersonn(?:umme)?r|\bperson-n(?:umme)?r|\bfødt|\bf\.|\bfødselsdag|\bfødselsdato)`;
const CPR_WORD = new RegExp(`${WORD}[\\s\\p{L}.:|*-]{0,12}$`, 'iu');
const CPR_AFTER = /^[^\S\n]*[(,]?[^\S\n]*(?:er[^\S\n]+[\p{L}\s]{0,25})?\(?(?:cpr\b|personnummer)/iu;

/** The CPR numbers in a row of digit groups: a day that exists and four digits, with or without modulus 11. */
export function findCpr(row: readonly Ciffergruppe[], around: Omgivelser): Sted[] {
  const found: Sted[] = [];
  for (let at = 0; at < row.length;) {
    const groups = takeCpr({ row, at, ...around });
    const [first, last] = [groups?.[0], groups?.at(-1)];
    if (first && last) found.push({ index: first.index, length: last.end - first.index });
    at += groups?.length ?? 1;
  }
  return found;
}

function takeCpr(around: Surroundings): readonly Ciffergruppe[] | undefined {
  const spelled = isLabelled(around) ? takeSpelled(around) : undefined;
  if (spelled) return spelled;
  for (const sizes of SPELLINGS) {
    const taken = takeGroups(around.row, around.at, sizes);
    if (taken && isCpr(taken, around)) return taken;
  }
  return undefined;
}

/** Ten or twelve digits after the word itself are one however they stand: `CPR: 2 3 0 4 …`, `født 1/3-1956-1234`. */
function takeSpelled({ row, at }: Surroundings): readonly Ciffergruppe[] | undefined {
  const short = row.slice(at, at + 4);
  if (/^\d{1,2}-\d{1,2}-(?:\d\d){1,2}-\d{4}$/.test(short.map(({ cifre: group }) => group).join('-')))
    return isShortDay(short) ? short : undefined;
  let cifre = '';
  for (let nr = at; nr < row.length && cifre.length < 12; nr += 1) {
    if (nr > at && row[nr]?.efter === 'linjeskift') return undefined;
    cifre += row[nr]?.cifre ?? '';
    const isEnd = nr + 1 === row.length || row[nr + 1]?.efter !== 'mellemrum' || nr === at;
    if ((cifre.length === 10 || (cifre.length === 12 && isEnd)) && hasDay(cifre)) return row.slice(at, nr + 1);
  }
  return undefined;
}

/** A day and a month of one figure: `1/3`. */
function isShortDay(groups: readonly Ciffergruppe[]): boolean {
  const signs = groups.slice(1).map(({ efter }) => efter);
  return (
    !signs.includes('andet') &&
    !signs.includes('linjeskift') &&
    hasDay(groups.map(({ cifre }) => cifre.padStart(2, '0')).join(''))
  );
}

interface Surroundings extends Omgivelser {
  row: readonly Ciffergruppe[];
  at: number;
}

/** Whether words stand before the first group, or over it as the head of its column. */
function isBesideWord(words: RegExp, { row, at, text, headOf }: Surroundings): boolean {
  const start = row[at]?.index ?? 0;
  return words.test(text.slice(Math.max(0, start - 40), start)) || words.test(`${headOf(start) ?? ''}: `);
}

/** Whether the word itself tells what the number is: it stands before a whole row, or over a cell. */
function isLabelled(around: Surroundings): boolean {
  const { row, at, text } = around;
  return (at === 0 || text[(row[at]?.index ?? 0) - 1] === '\t') && isBesideWord(CPR_WORD, around);
}

function isCpr(groups: readonly Ciffergruppe[], around: Surroundings): boolean {
  const { row, at, text } = around;
  const [first, last] = [groups[0], groups.at(-1)];
  const written = groups.map(({ cifre }) => cifre).join('');
  const cifre = written.length === 12 ? written.slice(0, 4) + written.slice(6) : written;
  if (!first || !last || !hasDay(written) || !areJoined(groups)) return false;
  const before = text.slice(Math.max(0, first.index - 40), first.index);
  if (isLabelled(around) || CPR_AFTER.test(text.slice(last.end, last.end + 50))) return true;
  if (groups.length === 1 && written.length === 12) return false;
  if (/[\p{L}\d]-?$/u.test(before) && /^-?[a-f\d]/i.test(text.slice(last.end, last.end + 2))) return false;
  const isOther = isBesideWord(OTHER_NUMBER, around);
  if (isReplacement(written) && (groups.length !== 2 || last.efter !== 'bindestreg' || isOther)) return false;
  const isAlone = standsAlone(row, at, groups.length);
  const isLikeYear = isYear(last.cifre) && !hasModulus11(cifre);
  if (isMixed(groups)) return isAlone && !isLikeYear && !isOther;
  if (last.efter === 'punktum' && isWholeCell(text, first.index, last.end) && !hasModulus11(cifre)) return false;
  if (last.efter === 'punktum' || last.efter === 'kolon') return isAlone && !isLikeYear && !isOther;
  if (last.efter === 'bindestreg') return !isOther || (groups.length === 2 ? !isLikeYear : hasModulus11(cifre));
  if (isOther || /[\p{L}\d][,.]?$|[+#]$/u.test(before) || isInUrl(text, first.index)) return false;
  if (/^(?:[\p{L}\d]|,\d|\s?(?:kr\b|%))/u.test(text.slice(last.end, last.end + 4))) return false;
  if (groups.length === 1 || last.efter === 'intet') return true;
  return isAlone && !isLikeYear;
}

/** `120312.4567` alone in a cell or on a line is a figure with decimals. */
function isWholeCell(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[\n|;\t])[ \t]*$/.test(text.slice(Math.max(0, from - 5), from)) &&
    /^[ \t]*(?:$|[\n|;\t])/.test(text.slice(to, to + 5))
  );
}

/** The serial number follows on the same line or after a hyphen, and a clock is none. */
function areJoined(groups: readonly Ciffergruppe[]): boolean {
  const signs = groups.slice(1).map(({ efter }) => efter);
  if (signs.includes('andet') || signs.includes('linjeskift')) return false;
  return groups.length < 3 || !signs.includes('kolon');
}

/** The parts of a day stand together in two ways: `23/04-56-1234`. */
function isMixed(groups: readonly Ciffergruppe[]): boolean {
  return groups.length > 2 && groups[1]?.efter !== groups[2]?.efter;
}

/** Whether no other number of two digits or more stands beside it: a row of figures is a table. */
function standsAlone(row: readonly Ciffergruppe[], at: number, count: number): boolean {
  const [before, after] = [row[at - 1], row[at + count]];
  const isNeighbour = (group: Ciffergruppe | undefined, efter: Ciffergruppe['efter'] | undefined) =>
    group !== undefined && group.cifre.length > 1 && efter !== 'andet' && efter !== 'linjeskift';
  return !isNeighbour(before, row[at]?.efter) && !isNeighbour(after, after?.efter);
}

function isInUrl(text: string, index: number): boolean {
  const word = /[^\s()<>"]*$/.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? '';
  return /:\/\/|^www\./i.test(word);
}
