import type { Omgivelser, Sted } from './cpr-omgivelser.ts';
import { isMyndigheds } from './telefon-myndighed.ts';
import { FUNCTION, LABEL, LABEL_ABOVE, LINK, NAME, NO_NAME, OTHER_HEAD, OTHER_NUMBER, UNIT } from './telefon-ord.ts';
import { takeGroups, type Ciffergruppe, type Skilletegn } from './talraekker.ts';

/** The spellings of a Danish number, and between which signs it is one without more ado. */
const SPELLINGS: readonly { sizes: readonly number[]; plain: readonly Skilletegn[] }[] = [
  { sizes: [2, 2, 2, 2], plain: ['mellemrum', 'bindestreg', 'punktum'] },
  { sizes: [4, 4], plain: ['mellemrum'] },
  { sizes: [8], plain: [] },
  { sizes: [2, 3, 3], plain: [] },
  { sizes: [3, 2, 3], plain: [] },
];

/** How many digits a number has with its country's. */
const WITH_COUNTRY: Record<string, number> = {
  '45': 10,
  '298': 9,
  '299': 9,
  '354': 10,
  '358': 12,
  '46': 11,
  '47': 10,
  '49': 13,
  '44': 12,
  '48': 11,
};

/** The phone numbers in a row of digit groups, but for those that only firms and offices have (70 and 80). */
export function findTelefon(row: readonly Ciffergruppe[], around: Omgivelser): Sted[] {
  const found: Sted[] = [];
  for (let at = 0; at < row.length;) {
    const groups = takeForeign(row, at, around.text) ?? takeDanish(row, at, around);
    const [first, last] = [groups?.[0], groups?.at(-1)];
    if (first && last && !isOffice(groups ?? [], around.text))
      found.push({ index: first.index, length: last.end - first.index });
    at += groups?.length ?? 1;
  }
  return found;
}

/** A number with its country: `+45 12 34 56 78`, `0045…`, `wa.me/45…`. */
function takeForeign(row: readonly Ciffergruppe[], at: number, text: string): Ciffergruppe[] | undefined {
  const first = row[at];
  if (!first) return undefined;
  const sign = text[first.index - 1] ?? '';
  if (!'+=:/B'.includes(sign) && !first.cifre.startsWith('00')) return undefined;
  const before = text.slice(Math.max(0, first.index - 40), first.index);
  const cifre = row.slice(at, at + 8).map((group) => group.cifre);
  const isPlus = /(?:^|[^\p{L}\d])\+$/u.test(before) || (LINK.test(before) && cifre.join('').length > 8);
  if (!isPlus && !isWithZeros(cifre, before)) return undefined;
  const digits = cifre.join('').replace(isPlus ? '' : /^00/, '');
  const wanted =
    (WITH_COUNTRY[Object.keys(WITH_COUNTRY).find((code) => digits.startsWith(code)) ?? ''] ?? 11) + (isPlus ? 0 : 2);
  const groups: Ciffergruppe[] = [];
  for (let count = 0; count < wanted;) {
    const group = row[at + groups.length];
    if (!group || (groups.length > 0 && group.efter === 'linjeskift')) break;
    groups.push(group);
    count += group.cifre.length;
  }
  const count = groups.map((group) => group.cifre).join('').length;
  return count >= 8 && count <= 15 ? groups : undefined;
}

/** `0045 …` and its like: the country stands by itself, or all digits stand together. */
function isWithZeros([first = '', ...rest]: readonly string[], before: string): boolean {
  const country = Object.keys(WITH_COUNTRY).find((code) => first.startsWith(`00${code}`));
  if (country === undefined || /[\p{L}\d][-/.,]?$/u.test(before)) return false;
  if (country === '45' || country.startsWith('29')) return true;
  return first.length === 2 + country.length
    ? rest.join('').length >= 7 && !OTHER_NUMBER.test(before)
    : first.length >= 11 && LABEL.test(before);
}

function takeDanish(row: readonly Ciffergruppe[], at: number, around: Omgivelser): Ciffergruppe[] | undefined {
  for (const { sizes, plain } of SPELLINGS) {
    const groups = takeGroups(row, at, sizes);
    if (groups && isDanish(groups, { row, at, plain, ...around })) return groups;
  }
  return undefined;
}

interface Surroundings extends Omgivelser {
  row: readonly Ciffergruppe[];
  at: number;
  plain: readonly Skilletegn[];
}

function isDanish(groups: readonly Ciffergruppe[], { row, at, text, plain, headOf }: Surroundings): boolean {
  const [first, second, last] = [groups[0], groups[1], groups.at(-1)];
  const sign = second?.efter;
  if (!first || !last || sign === 'andet' || sign === 'linjeskift' || sign === 'kolon') return false;
  if (groups.slice(1).some(({ efter }) => efter !== sign) || isYears(groups)) return false;
  const after = text.slice(last.end, last.end + 12);
  const before = text.slice(Math.max(0, first.index - 60), first.index);
  if (LINK.test(before)) return true;
  if (/^[\p{L}\d]/u.test(after) || /[\p{L}\d][-/.,]?$/u.test(before.replace(/(?:tlf|tel|tel:|mobil)\.?$/i, '')))
    return false;
  if (LABEL.test(before) || LABEL_ABOVE.test(before)) return true;
  const head = headOf(first.index) ?? '';
  if (LABEL.test(head)) return true;
  if (!standsAlone(row, at, groups.length) || OTHER_NUMBER.test(before) || UNIT.test(after)) return false;
  if (OTHER_HEAD.test(head)) return false;
  if (/^[01]/.test(first.cifre) && !(groups.length === 4 && sign === 'mellemrum' && /^1/.test(first.cifre)))
    return false;
  if (isCount(groups)) return false;
  return sign !== undefined && plain.includes(sign) ? true : hasPerson(before, after, text, last.end);
}

/** `2012 2013` and `2012-2014` are years whatever stands before them. */
function isYears(groups: readonly Ciffergruppe[]): boolean {
  return groups.length === 2 && groups.every(({ cifre }) => /^(?:19|20)\d\d$/.test(cifre));
}

/** Whether a name or an address stands beside it, as in a signature. */
function hasPerson(before: string, after: string, text: string, end: number): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = `${after}${text.slice(end + 12, end + 60)}`.split('\n')[0] ?? '';
  return (NAME.test(line) && !NO_NAME.test(line)) || /\S@\S/.test(line) || /\S@\S/.test(rest);
}

/** Years, round figures and figures in even steps, as heads and rows of a table have them. */
function isCount(groups: readonly Ciffergruppe[]): boolean {
  const numbers = groups.map(({ cifre }) => Number(cifre));
  if (groups.length === 2)
    return numbers.some((nr) => nr >= 1900 && nr < 2100) || numbers.every((nr) => nr % 100 === 0);
  const steps = numbers.slice(1).map((nr, index) => nr - (numbers[index] ?? 0));
  return groups.length === 4 && steps.every((step) => step === steps[0] && Math.abs(step) <= 10);
}

function standsAlone(row: readonly Ciffergruppe[], at: number, count: number): boolean {
  const [self, after] = [row[at], row[at + count]];
  const isJoint = (efter: Skilletegn | undefined) =>
    efter !== undefined && !['linjeskift', 'andet', 'skraastreg'].includes(efter);
  return !(at > 0 && isJoint(self?.efter)) && !(after && isJoint(after.efter));
}

/** Numbers that begin with 70 and 80 are offices', and so are switchboards. */
function isOffice(groups: readonly Ciffergruppe[], text: string): boolean {
  if (/^(?:(?:00)?45)?[78]0\d{6}$/.test(groups.map(({ cifre }) => cifre).join(''))) return true;
  const [start, end] = [groups[0]?.index ?? 0, groups.at(-1)?.end ?? 0];
  return FUNCTION.test(text.slice(Math.max(0, start - 80), start)) || isMyndigheds(text, start, end);
}
