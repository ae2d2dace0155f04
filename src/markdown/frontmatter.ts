import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { TextFinding } from '../model/finding.ts';
import { explainMissing } from './oplysninger-mangler.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { findYamlFaults, type Place } from './yaml-findings.ts';

/** YAML as read: plain values (text, true, false, null, lists, maps), where each field stands, and what was wrong. */
export interface YamlValues {
  values: unknown;
  /** Where a field's name stands; or its value, when that is asked for and begins a line of its own. */
  placeOf: (path: readonly PropertyKey[], part?: 'value') => Place;
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

/**
 * Reads YAML so that nothing is turned into something else: every plain value stays text
 * (`13.00` is not 13, `2012-03-01` is not a moment), only true, false and null are themselves.
 */
export function readYaml(source: string, lineOffset = 0): YamlValues {
  const plain = readPlainYaml(source);
  if (!plain) return parseYaml(source, lineOffset);
  let parsed: YamlValues | undefined;
  const placeOf: YamlValues['placeOf'] = (path, part) => (parsed ??= parseYaml(source, lineOffset)).placeOf(path, part);
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
  const placeOf: YamlValues['placeOf'] = (path, part) =>
    placeAt((part && valueOffset(document, path, source)) ?? offsetOf(document, path));
  return { values, placeOf, findings };
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

/** Offset of a field's value that begins a line below its name. */
function valueOffset(document: Document, path: readonly PropertyKey[], source: string): number | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [offset] = node.range;
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '' ? offset : undefined;
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
