import { anyPlaces, goodPlaces } from './orddeling.ts';
import { tekstbredde, type Vaegt } from './tekstbredde.ts';

type Fits = (line: string) => boolean;

/** Breaks a text into lines no wider than `width`; a word too long for a line is divided with a hyphen. */
export function bryd(text: string, width: number, size: number, weight: Vaegt = 'normal'): string[] {
  return brydEfter(text, (line) => tekstbredde(line, size, weight) <= width);
}

/** Breaks a text into lines that fit, each as full as can be. */
export function brydEfter(text: string, fits: Fits): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const begun = lines.at(-1);
    const joined = begun === undefined ? word : `${begun} ${word}`;
    if (fits(joined)) lines.splice(-1, 1, joined);
    else lines.push(...divide(word, fits, lines));
  }
  return lines;
}

/** The parts of a word that each fit on a line; a part that fits after the last line is put there. */
function divide(word: string, fits: Fits, lines: string[]): string[] {
  if (fits(word)) return [word];
  const begun = lines.at(-1);
  const filled = goodPlaces(word).find((at) => begun !== undefined && fits(`${begun} ${hyphenated(word, at)}`));
  if (begun !== undefined && filled !== undefined) {
    lines.splice(-1, 1, `${begun} ${hyphenated(word, filled)}`);
    return divide(word.slice(filled), fits, []);
  }
  const place = [...goodPlaces(word), ...anyPlaces(word)].find((at) => fits(hyphenated(word, at)));
  if (place === undefined) return [word]; // a single character wider than the line
  return [hyphenated(word, place), ...divide(word.slice(place), fits, [])];
}

function hyphenated(word: string, at: number): string {
  const part = word.slice(0, at);
  return part.endsWith('-') ? part : `${part}-`;
}
