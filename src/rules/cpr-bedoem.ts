import { hasDay, hasModulus11, isCaseYear, isReplacement, isYear } from './cpr-cifre.ts';
import { isBesideWord, isLabelled, isUnit, standsAlone, type Surroundings } from './cpr-omgivelser.ts';
import { BARE_CASE, CASE_NUMBER, CPR_AFTER, OTHER_NUMBER } from './cpr-ord.ts';
import type { Ciffergruppe } from './talraekker.ts';

/** Whether groups of digits are a CPR number, by what they are and by what stands around them. */
export function isCpr(groups: readonly Ciffergruppe[], around: Surroundings): boolean {
  const { row, at, text } = around;
  const [first, last] = [groups[0], groups.at(-1)];
  const written = groups.map(({ cifre }) => cifre).join('');
  const cifre = written.length === 12 ? written.slice(0, 4) + written.slice(6) : written;
  if (!first || !last || !hasDay(written) || !areJoined(groups, text)) return false;
  const before = text.slice(Math.max(0, first.index - 40), first.index);
  if (isLabelled(around) || CPR_AFTER.test(text.slice(last.end, last.end + 50))) return true;
  if (groups.length === 1 && written.length === 12) return false;
  if (/[\p{L}\d]-?$/u.test(before) && /^-?[a-f\d]/i.test(text.slice(last.end, last.end + 2))) return false;
  const isNumbered = isReplacement(written) || isCaseYear(written.slice(0, 4)) || !BARE_CASE.test(before);
  const isOther = isNumbered && isBesideWord(OTHER_NUMBER, around);
  if (isReplacement(written) && (groups.length !== 2 || last.efter !== 'bindestreg' || isOther)) return false;
  const isAlone = standsAlone(row, at, groups.length);
  const isLikeYear = isYear(last.cifre) && !hasModulus11(cifre);
  if (isMixed(groups)) return isAlone && !isLikeYear && !isOther;
  if (last.efter === 'punktum' && isWholeCell(text, first.index, last.end) && !hasModulus11(cifre)) return false;
  if (last.efter === 'punktum' || last.efter === 'kolon') return isAlone && !isLikeYear && !isOther;
  if (last.efter === 'bindestreg') {
    if (isCaseYear(last.cifre) && isBesideWord(CASE_NUMBER, around)) return false;
    if (groups.length === 2 || groups[1]?.efter === 'punktum') return !isOther || !isLikeYear;
    return !isOther || hasModulus11(cifre);
  }
  // Ten digits after `sagsnr.` may be a person's all the same, but not when they begin with a year.
  const isHidden = hasModulus11(cifre) && !isCaseYear(cifre.slice(0, 4)) && isBesideWord(CASE_NUMBER, around);
  if (isOther && !isHidden) return false;
  if (/[\p{L}\d][,.]?$|[+#]$/u.test(before) || (isInUrl(text, first.index) && !hasModulus11(cifre))) return false;
  if (isUnit(text, last.end)) return false;
  if (groups.length === 1) return true;
  return isAlone && !isLikeYear;
}

/** `120312.4567` alone in a cell or on a line is a figure with decimals. */
function isWholeCell(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[\n|;\t])[ \t]*$/.test(text.slice(Math.max(0, from - 5), from)) &&
    /^[ \t]*(?:$|[\n|;\t])/.test(text.slice(to, to + 5))
  );
}

/** The serial number follows on the same line, after a hyphen, or where a sentence goes on; and a clock is none. */
function areJoined(groups: readonly Ciffergruppe[], text: string): boolean {
  const signs = groups.slice(1).map(({ efter }) => efter);
  if (signs.at(-1) === 'linjeskift' && isBrokenLine(groups, text)) signs.pop();
  if (signs.includes('andet') || signs.includes('linjeskift')) return false;
  return groups.length < 3 || !signs.includes('kolon');
}

/** Words stand before the number on its first line and after it on its second: `Borgeren 230456⏎1234 har`. */
function isBrokenLine(groups: readonly Ciffergruppe[], text: string): boolean {
  const [first, before, last] = [groups[0], groups.at(-2), groups.at(-1)];
  if (!first || !before || !last) return false;
  return (
    /^[ \t]*\n[ \t]*$/.test(text.slice(before.end, last.index)) &&
    /\p{L}[^\n|;]{0,20}[ :(]$/u.test(text.slice(Math.max(0, first.index - 40), first.index)) &&
    /^(?:[.,)](?!\d)| \p{L})/u.test(text.slice(last.end, last.end + 2))
  );
}

/** The parts of a day stand together in two ways: `23/04-56-1234`. */
function isMixed(groups: readonly Ciffergruppe[]): boolean {
  return groups.length > 2 && groups[1]?.efter !== groups[2]?.efter;
}

function isInUrl(text: string, index: number): boolean {
  const word = /[^\s()<>"]*$/.exec(text.slice(Math.max(0, index - 200), index))?.[0] ?? '';
  return /:\/\/|^www\./i.test(word);
}
