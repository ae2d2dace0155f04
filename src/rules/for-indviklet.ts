import type { TextFinding } from '../model/finding.ts';
import { findForMange } from './for-mange-tegn.ts';
import { mayBeDeep, mayBeWide } from './maaske-indviklet.ts';
import { isTabellinje } from './tabellinje.ts';

/**
 * Far beyond what anybody writes, and far below what a parser needs minutes for: its time grows with the square of the
 * depth, and with columns times rows.
 */
const MAX_DEPTH = 50;
const MAX_COLUMNS = 250;
const MAX_CELLS = 100_000;
const MAX_FIELDS = 3_000;
const MAX_BRACES = 500;

/** Markers of quotes and lists before a line's first word. */
const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
/** So far a line is moved in that lies in fifty lists. */
const FAR_IN = [' '.repeat(2 * MAX_DEPTH), '\t'.repeat(MAX_DEPTH / 2)];
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t])/;

/** Whether a text can be read in a moment: no quote or list fifty deep, no table as wide as a book. It is looked at before it is parsed. */
export function forIndviklet(file: string, text: string): TextFinding[] {
  const many = findForMange(text).map(({ line, message, help }) => finding(line, message, help));
  if (many.length > 0 || isPlain(file, text)) return many;
  const lines = text.split('\n');
  if (isData(file)) return findInYaml(lines);
  const lists = FAR_IN.some((far) => text.includes(far)) ? findInLists(lines) : [];
  return [...findInFrontmatter(lines), ...lists, ...findInBody(file, lines)].slice(0, 1);
}

/** A quick look that nearly every text passes: it has no large table, nothing deep, and few fields. */
function isPlain(file: string, text: string): boolean {
  if (
    file.endsWith('.mdx') ||
    mayBeWide(text, MAX_COLUMNS, MAX_CELLS) ||
    FAR_IN.some((far) => text.includes(far)) ||
    mayBeDeep(text)
  )
    return false;
  return isData(file) || text.indexOf('\n---', 3) < 2 * MAX_FIELDS;
}

/** The same for a text that the parser gave up: at the first long row of one sign, if there is one. */
export function ulaeseligTekst(text: string): TextFinding {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => /([^\s\w])\1{99}/.test(candidate));
  return finding(
    Math.max(line, 0) + 1,
    'Teksten er så indviklet, at den ikke kan læses.',
    'Fjern lange rækker af tegn som *, [ og {.',
  );
}

function isData(file: string): boolean {
  return file.endsWith('.yaml');
}

function findInYaml(lines: readonly string[]): TextFinding[] {
  const line = lines.findIndex(isDeepYaml);
  return line < 0 ? [] : [deep(line)];
}

/** Fields of one map are compared with each other, so their number counts. */
function findInFrontmatter(lines: readonly string[]): TextFinding[] {
  if (lines[0]?.trimEnd() !== '---') return [];
  let fields = 0;
  for (const [line, text] of lines.entries()) {
    if (line > 0 && text.trimEnd() === '---') break;
    if (isDeepYaml(text)) return [deep(line)];
    fields += text.split(/[:,]/).length - 1;
    if (fields > MAX_FIELDS)
      return [finding(line + 1, 'Der er alt for mange oplysninger øverst.', 'Skriv teksten under linjen med ---.')];
  }
  return [];
}

function isDeepYaml(line: string): boolean {
  return /(?:[[{][^[\]{}]*){50}|^ {400}|(?:[-?] ){50}/.test(line);
}

function findInBody(file: string, lines: readonly string[]): TextFinding[] {
  let columns = 0;
  let cells = 0;
  let braces = 0;
  for (const [line, text] of lines.entries()) {
    if (text.length > MAX_DEPTH && countMarkers(text) > MAX_DEPTH) return [deep(line)];
    if (text.trim() === '') columns = 0;
    else if (isTabellinje(text)) columns = Math.max(columns, countColumns(text));
    cells += columns;
    if (columns > MAX_COLUMNS || cells > MAX_CELLS) return [wide(line)];
    braces += file.endsWith('.mdx') ? text.split('{').length - 1 : 0;
    if (braces > MAX_BRACES) return [finding(line + 1, 'Siden har for mange {.', 'Skriv { som almindelig tekst: \\{.')];
  }
  return [];
}

/** How deep lists lie in each other, by how far each is moved in; a line that begins far left ends them all. */
function findInLists(lines: readonly string[]): TextFinding[] {
  const outer: number[] = [];
  for (const [line, text] of lines.entries())
    if (ITEM.test(text)) {
      const indent = text.search(/\S/);
      while ((outer.at(-1) ?? -1) >= indent) outer.pop();
      if (outer.push(indent) > MAX_DEPTH) return [deep(line)];
    } else if (/^\S/.test(text)) outer.length = 0;
  return [];
}

function countColumns(delimiters: string): number {
  return delimiters
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
}

function countMarkers(line: string): number {
  const [markers = ''] = MARKERS.exec(line) ?? [];
  return markers.length <= MAX_DEPTH ? 0 : (markers.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0);
}

function deep(line: number): TextFinding {
  return finding(
    line + 1,
    'Linjen er indlejret i over 50 citater eller lister.',
    'Fjern de overflødige tegn i begyndelsen af linjen.',
  );
}

function wide(line: number): TextFinding {
  return finding(
    line + 1,
    'Tabellen er for stor til at blive vist på en side.',
    'Del den i flere, eller læg den ved som regneark.',
  );
}

function finding(line: number, message: string, help: string): TextFinding {
  return { rule: 'for-indviklet', severity: 'error', line, column: 1, field: '', message, help };
}
