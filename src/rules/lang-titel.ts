import type { RawRule } from './text-file.ts';

/** So many signs are a title; what is longer is text that has lost its line break. */
const LONGEST = 250;
const FIELD = new RegExp(String.raw`^(titel|navn|kortnavn|undertitel|sted|forkortelse): *(.{${LONGEST + 1},})$`, 'gm');
const HEADING = new RegExp(String.raw`^#{1,6} +(.{${LONGEST + 1},})$`, 'gm');

/** Titles are short enough to be read in lists, in results and in the head of a page. */
export const langTitel: RawRule = ({ file, text, fieldAt }) => {
  const fields = [...text.matchAll(FIELD)].filter(({ index }) => fieldAt(index) !== '');
  const headings = file.endsWith('.yaml')
    ? []
    : [...text.matchAll(HEADING)].filter(({ index }) => fieldAt(index) === '');
  return [...fields, ...headings].map((match) => ({
    rule: 'lang-titel',
    severity: 'error',
    line: text.slice(0, match.index).split('\n').length,
    column: 1,
    field: fieldAt(match.index),
    message: `${fieldAt(match.index) ? `Feltet «${match[1]}»` : 'Overskriften'} er på ${(match[2] ?? match[1] ?? '').length} tegn; der er plads til ${LONGEST}.`,
    help: 'Skriv en kort titel, og sæt resten som tekst på en linje for sig selv under den.',
  }));
};
