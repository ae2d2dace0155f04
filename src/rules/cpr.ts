import { takeGroups, type Ciffergruppe } from './talraekker.ts';

/** Where a number stands in a text. */
export interface Sted {
  index: number;
  length: number;
}

const FACTORS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** The spellings of a CPR number by their groups of digits. */
const SPELLINGS: readonly (readonly number[])[] = [[10], [6, 4], [2, 2, 2, 4], [2, 2, 4, 4], [8, 4]];
/** Words after which ten digits are the number of something else. */
const OTHER_NUMBER =
  /(?:\b(?:p|se|cvr|ean|gln|isbn|issn|iban|dok|sag|sags|journal|j|konto|faktura|ordre|løbe|lb|serie|vare|ref|id)[.\s-]*(?:nr|nummer|numre|id|no)?|\b(?:dokument|produktionsenhed)\w*|kr)(?:[.:|#*]|[^\S\n])*$/i;
const CPR_WORD = /\b(?:cpr|person-?n(?:umme)?r|personnummer|født|f\.)[\s\p{L}.:|*-]{0,12}$/iu;

/** The CPR numbers in a row of digit groups: a day that exists and four digits, with or without modulus 11. */
export function findCpr(row: readonly Ciffergruppe[], text: string): Sted[] {
  const found: Sted[] = [];
  for (let at = 0; at < row.length;) {
    const groups = SPELLINGS.flatMap((sizes) => {
      const taken = takeGroups(row, at, sizes);
      return taken && isCpr(taken, { row, at, text }) ? [taken] : [];
    })[0];
    const [first, last] = [groups?.[0], groups?.at(-1)];
    if (first && last) found.push({ index: first.index, length: last.end - first.index });
    at += groups?.length ?? 1;
  }
  return found;
}

interface Surroundings {
  row: readonly Ciffergruppe[];
  at: number;
  text: string;
}

function isCpr(groups: readonly Ciffergruppe[], { row, at, text }: Surroundings): boolean {
  const [first, last] = [groups[0], groups.at(-1)];
  const written = groups.map(({ cifre }) => cifre).join('');
  const cifre = written.length === 12 ? written.slice(0, 4) + written.slice(6) : written;
  if (!first || !last || !hasDay(written) || !areJoined(groups)) return false;
  const before = text.slice(Math.max(0, first.index - 40), first.index);
  if (CPR_WORD.test(before)) return true;
  if (/[\p{L}\d]-?$/u.test(before) && /^-?[a-f\d]/i.test(text.slice(last.end, last.end + 2))) return false;
  if (last.efter === 'punktum' && groups.length > 1) return false;
  if (last.efter === 'bindestreg' && groups.length > 1) return !isCaseNumber(before, last.cifre, cifre);
  if (OTHER_NUMBER.test(before) || /[\p{L}\d][,.]?$|[+#]$/u.test(before) || isInUrl(text, first.index)) return false;
  if (/^(?:[\p{L}\d]|,\d|\s?(?:kr\b|%))/u.test(text.slice(last.end, last.end + 4))) return false;
  if (groups.length === 1 || last.efter === 'intet') return true;
  return standsAlone(row, at, groups.length) && (!isYear(last.cifre) || hasModulus11(cifre));
}

/** The parts of the day stand together in one way, and the serial number follows on the same line or after a hyphen. */
function areJoined(groups: readonly Ciffergruppe[]): boolean {
  const signs = groups.slice(1).map(({ efter }) => efter);
  if (signs.includes('andet') || signs.includes('linjeskift')) return false;
  return groups.length < 3 || signs[0] === signs[1];
}

/** Whether the first six digits, or eight with the year in full, are a day. */
function hasDay(cifre: string): boolean {
  const [day, month] = [Number(cifre.slice(0, 2)), Number(cifre.slice(2, 4))];
  const year = cifre.length === 12 ? Number(cifre.slice(4, 8)) : 2000 + Number(cifre.slice(4, 6));
  if (year < 1850 || year > 2100 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Sagsnr. 150312-2013`: a running number and a year. */
function isCaseNumber(before: string, tail: string, cifre: string): boolean {
  return isYear(tail) && OTHER_NUMBER.test(before) && !hasModulus11(cifre);
}

function isYear(cifre: string): boolean {
  return /^(?:19|20)\d\d$/.test(cifre);
}

function hasModulus11(cifre: string): boolean {
  return FACTORS.reduce((sum, factor, nr) => sum + factor * Number(cifre[nr]), 0) % 11 === 0;
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
