import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { TextFinding } from '../model/finding.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { findYamlFaults, type Place } from './yaml-findings.ts';

/** YAML as read: plain values (text, true, false, null, lists, maps), where each field stands, and what was wrong. */
export interface YamlValues {
  values: unknown;
  placeOf: (path: readonly PropertyKey[]) => Place;
  findings: TextFinding[];
}

/** A Markdown file taken apart. */
export interface FrontmatterFile extends YamlValues {
  /** The text, with the frontmatter as blank lines so that lines are those of the file; undefined when it has none. */
  body: string | undefined;
}

/** Splits a Markdown file into frontmatter and body and reads the frontmatter. */
export function readFrontmatter(text: string): FrontmatterFile {
  const span = findSpan(text);
  if (!span) return withoutFrontmatter(text.split('\n'));
  const yaml = readYaml(text.slice(span.start, span.end), 1);
  const head = text.slice(0, span.bodyStart).replace(/[^\n]+/g, '');
  return { ...yaml, body: head + text.slice(span.bodyStart) };
}

function withoutFrontmatter(lines: readonly string[]): FrontmatterFile {
  const finding = {
    rule: 'oplysninger-mangler',
    severity: 'error' as const,
    column: 1,
    field: '',
    ...explainMissing(lines),
  };
  return { values: undefined, placeOf: () => ({ line: 1, column: 1 }), findings: [finding], body: undefined };
}

const BEGIN = 'Skriv --- i første linje, derefter oplysningerne, og --- igen. Se eksemplet i content/README.md.';

function explainMissing(lines: readonly string[]): { line: number; message: string; help: string } {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = first + 1;
  const start = lines[first]?.trim() ?? '';
  if (first === -1) return { line: 1, message: 'Filen er tom.', help: BEGIN };
  if (first > 0 && start === '---')
    return {
      line: 1,
      message: 'Der er tomme linjer før oplysningerne.',
      help: 'Slet dem, så --- står i første linje.',
    };
  if (start.startsWith('+++'))
    return {
      line,
      message: 'Oplysningerne er skrevet i et andet format (TOML, mellem +++).',
      help: 'Skriv --- i stedet for +++ og hver oplysning som felt: værdi.',
    };
  if (/^(?:`{3}|[-–—]{2,}$)/.test(start) && start !== '---')
    return { line, message: `Filen begynder med «${start}» og ikke med ---.`, help: BEGIN };
  if (start === '---') return explainUnclosed(lines);
  return { line: 1, message: 'Filen begynder ikke med oplysninger mellem to linjer med ---.', help: BEGIN };
}

/** The line that nearly ends the frontmatter, or where the text begins after it. */
function explainUnclosed(lines: readonly string[]): { line: number; message: string; help: string } {
  const near = lines.findIndex((line, index) => index > 0 && /^\s*(?:[-–—]{2,}|\.{3})\s*$/.test(line));
  if (near > 0)
    return {
      line: near + 1,
      message: `Oplysningerne øverst skal slutte med ---, men her står «${lines[near]?.trim()}».`,
      help: 'Skriv --- uden noget foran.',
    };
  return {
    line: 1,
    message: 'Oplysningerne øverst begynder med ---, men slutter ikke.',
    help: 'Skriv en linje med --- efter den sidste oplysning.',
  };
}

/**
 * Reads YAML so that nothing is turned into something else: every plain value stays text
 * (`13.00` is not 13, `2012-03-01` is not a moment), only true, false and null are themselves.
 */
export function readYaml(source: string, lineOffset = 0): YamlValues {
  const plain = readPlainYaml(source);
  if (!plain) return parseYaml(source, lineOffset);
  let parsed: YamlValues | undefined;
  const placeOf = (path: readonly PropertyKey[]) => (parsed ??= parseYaml(source, lineOffset)).placeOf(path);
  return { values: plain.values, placeOf, findings: [] };
}

/** The same by the parser of the whole language, which also says what is wrong. */
export function parseYaml(source: string, lineOffset = 0): YamlValues {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    stringKeys: true,
    lineCounter: counter,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const findings = findYamlFaults(document, source, placeAt);
  const values: unknown = findings.length > 0 ? undefined : document.toJS();
  return { values, placeOf: (path) => placeAt(offsetOf(document, path)), findings };
}

/** Offset of the key or list entry a path names, or of the nearest one above it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = String(path[depth - 1]);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === key);
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The text below the frontmatter alone, for rendering a file that has been checked. */
export function bodyOf(text: string): string {
  return text.slice(findSpan(text)?.bodyStart ?? 0);
}

/** Where the frontmatter stands, without its two marks. Only a whole line `---` ends it: text may begin with it. */
function findSpan(text: string): { start: number; end: number; bodyStart: number } | undefined {
  const firstEnd = text.indexOf('\n');
  if (firstEnd < 0 || text.slice(0, firstEnd).trimEnd() !== '---') return undefined;
  MARK.lastIndex = firstEnd + 1;
  const mark = MARK.exec(text);
  if (!mark) return undefined;
  const end = Math.max(mark.index - 1, firstEnd + 1);
  return { start: firstEnd + 1, end, bodyStart: Math.min(mark.index + mark[0].length + 1, text.length) };
}

const MARK = /^---[^\S\n]*$/gm;
