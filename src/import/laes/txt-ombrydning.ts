import { isBlank, type Linje } from './linje.ts';
import { plainOf } from './maerker.ts';
import { findBredde } from './ombrydning.ts';

/** The width a text was broken at; a text whose lines never go on in small letters is not broken, but has long lines. */
export function findTekstbredde(lines: readonly Linje[]): number | undefined {
  const width = findBredde(lines);
  if (width === undefined) return undefined;
  const full = lines.filter(({ tekst, indryk }) => indryk + plainOf(tekst).length >= width * 0.8);
  const goingOn = lines.filter((line, at) => {
    const next = lines[at + 1];
    return next && !isBlank(line) && /[^.:;!?]$/u.test(plainOf(line.tekst)) && /^\p{Ll}/u.test(plainOf(next.tekst));
  });
  return goingOn.length >= full.length * 0.2 ? width : undefined;
}
