import { isCpr } from './cpr-bedoem.ts';
import { hasModulus11, isYear } from './cpr-cifre.ts';
import { isLabelled, isUnit, standsAlone, type Omgivelser, type Sted, type Surroundings } from './cpr-omgivelser.ts';
import { PERSON } from './cpr-ord.ts';
import { takeSpelled } from './cpr-stavet.ts';
import { takeGroups, type Ciffergruppe } from './talraekker.ts';

/** The spellings of a CPR number by their groups of digits; the last one only beside the word. */
const SPELLINGS: readonly (readonly number[])[] = [[10], [6, 4], [2, 2, 2, 4], [2, 2, 4, 4], [8, 4], [12]];
/** Spellings that figures beside each other have as well. */
const ODD_SPELLINGS: readonly (readonly number[])[] = [
  [4, 2, 4],
  [2, 4, 4],
  [6, 2, 2],
];

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
  return takeOdd(around);
}

/** `2304 56 1234`: alone on its line, and with the check digit, a hyphen, or a person named before it. */
function takeOdd(around: Surroundings): readonly Ciffergruppe[] | undefined {
  const { row, at, text } = around;
  for (const sizes of ODD_SPELLINGS) {
    const taken = takeGroups(row, at, sizes);
    const [first, last] = [taken?.[0], taken?.at(-1)];
    if (!taken || !first || !last || !standsAlone(row, at, taken.length)) continue;
    const cifre = taken.map((group) => group.cifre).join('');
    const isMeant =
      hasModulus11(cifre) ||
      last.efter === 'bindestreg' ||
      PERSON.test(text.slice(Math.max(0, first.index - 60), first.index));
    if (isMeant && !isUnit(text, last.end) && !isYear(cifre.slice(6)) && isCpr(taken, around)) return taken;
  }
  return undefined;
}
