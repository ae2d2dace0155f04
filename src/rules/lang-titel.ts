import type { TextFinding } from '../model/finding.ts';
import { feltdelOf } from './feltdel.ts';
import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

/** So many signs are a title; what is longer is text that has lost its line break. */
const LONGEST = 250;
const FIELD = /^([ \t]*(?:- +)?)(titel|navn|kortnavn|undertitel|sted|forkortelse): *(?:[>|][+-]?\d? *$)?(.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*(?:\n|\r|$)/;
/** A person's line, alone or among fields on one line. */
const NAMES = /(?:^[ \t]*- +|[{,] *(?:navn|for): *)(?!\{)([^{},\n]*)/g;
const NAME_FIELD = /(?:^|\.)(?:navn|for)$|^(?:deltagere|afbud)\.\d+$/;

/** Titles and names are short enough to be read in lists, in results and in the head of a page. */
export const langTitel: RawRule = ({ file, text, fieldAt }) => {
  const head = feltdelOf(file, text);
  const fields = head.length > LONGEST ? findInHead(head.split('\n'), fieldAt) : [];
  return [...fields, ...findHeadings(text, head.length)];
};

function findInHead(lines: readonly string[], fieldAt: (index: number) => string): TextFinding[] {
  const findings: TextFinding[] = [];
  let start = 0;
  for (const [nr, line] of lines.entries()) {
    const found = findInFields(lines, nr);
    const field = found && found.length > LONGEST ? fieldAt(start + found.column - 1) : '';
    if (found && (found.isName ? NAME_FIELD.test(field) : field !== ''))
      findings.push(finding({ field, length: found.length, line: nr + 1, column: found.column }));
    start += line.length + 1;
  }
  return findings;
}

/** Lines that are long enough are few, so the text is not taken apart to find them. */
function findHeadings(text: string, from: number): TextFinding[] {
  const findings: TextFinding[] = [];
  for (let start = from, end = from; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end - start <= LONGEST) continue;
    const length = titleLength(text.slice(start, end), text.slice(end + 1, end + 1 + LONGEST));
    if (length > LONGEST) findings.push(finding({ field: '', length, line: placeInText(text, start).line, column: 1 }));
  }
  return findings;
}

interface Found {
  length: number;
  column: number;
  isName?: boolean;
}

/** A field's value with the lines that it goes on in, which are moved in more than the field itself. */
function findInFields(lines: readonly string[], nr: number): Found | undefined {
  const line = lines[nr] ?? '';
  const [, before = '', name, value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined) return line.length > LONGEST ? longestName(line) : undefined;
  let length = value.trim().length;
  for (let next = nr + 1; next < lines.length && indentOf(lines[next]) > before.length; next += 1)
    length += (length > 0 ? 1 : 0) + (lines[next]?.trim().length ?? 0);
  return { length, column: before.length + 1 };
}

function indentOf(line = ''): number {
  return line.search(/\S/);
}

function longestName(line: string): Found | undefined {
  return [...line.matchAll(NAMES)]
    .map(({ 0: all, 1: name = '', index }) => ({
      length: name.trim().length,
      column: index + all.length - name.length + 1,
      isName: true,
    }))
    .find(({ length }) => length > LONGEST);
}

/** How long the title of a heading is, whether it has `##` before it or a line below. */
function titleLength(line: string, next: string): number {
  const [, heading] = HEADING.exec(line) ?? [];
  const isUnderlined = UNDERLINE.test(next) && !/^[ \t]*(?:[>|*+-]|\d+[.)])/.test(line);
  return (heading ?? (isUnderlined ? line : '')).trim().length;
}

function finding({ field, length, ...place }: { field: string; length: number; line: number; column: number }) {
  return {
    rule: 'lang-titel',
    severity: 'error' as const,
    ...place,
    field,
    message: `${field === '' ? 'Overskriften' : `Feltet «${field}»`} er på ${length} tegn; der er plads til ${LONGEST}.`,
    help: 'Skriv en kort titel, og sæt resten som tekst på en linje for sig selv under den.',
  };
}
