import { isAlias, isMap, isNode, isPair, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { TextFinding } from '../model/finding.ts';

/** A place in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** YAML as read: plain values (text, true, false, null, lists, maps), where each field stands, and what was wrong. */
export interface YamlValues {
  values: unknown;
  placeOf: (path: readonly PropertyKey[]) => Place;
  findings: TextFinding[];
}

/** A Markdown file taken apart. Lines of `body` are those of the file: the frontmatter is blank lines there. */
export interface FrontmatterFile extends YamlValues {
  body: string;
}

/** Splits a Markdown file into frontmatter and body and reads the frontmatter. */
export function readFrontmatter(text: string): FrontmatterFile {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end === -1) return withoutFrontmatter(text, lines[0]?.trimEnd() === '---');
  const yaml = readYaml(lines.slice(1, end).join('\n'), 1);
  return { ...yaml, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}

function withoutFrontmatter(body: string, isUnclosed: boolean): FrontmatterFile {
  const message = isUnclosed
    ? 'Oplysningerne øverst begynder med ---, men slutter ikke.'
    : 'Filen begynder ikke med oplysninger mellem to linjer med ---.';
  const help = isUnclosed
    ? 'Skriv en linje med --- efter den sidste oplysning.'
    : 'Skriv --- i første linje, derefter oplysningerne, og --- igen. Se eksemplet i content/README.md.';
  const finding = { rule: 'oplysninger-mangler', severity: 'error' as const, line: 1, column: 1, field: '', message, help };
  return { values: undefined, placeOf: () => ({ line: 1, column: 1 }), findings: [finding], body };
}

/**
 * Reads YAML so that nothing is turned into something else: every plain value stays text
 * (`13.00` is not 13, `2012-03-01` is not a moment), only true, false and null are themselves.
 */
export function readYaml(source: string, lineOffset = 0): YamlValues {
  const counter = new LineCounter();
  const document = parseDocument(source, { schema: 'failsafe', customTags: ['null', 'bool'], lineCounter: counter });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const findings = [
    ...document.errors.map((error) => yamlFinding(error, placeAt(error.pos[0]))),
    ...findForbidden(document, source, placeAt),
  ];
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

/** What YAML allows and the portal does not: anchors, aliases, tags, merge keys and `__proto__`. */
function findForbidden(document: Document, source: string, placeAt: (offset: number) => Place): TextFinding[] {
  if (!/[&*!]|<<|__proto__/.test(source)) return [];
  const findings: TextFinding[] = [];
  const refuse = (offset: number, what: string) =>
    findings.push({
      rule: 'yaml',
      severity: 'error',
      ...placeAt(offset),
      field: '',
      message: `${what} kan ikke bruges i oplysningerne.`,
      help: 'Skriv værdien helt ud, eller sæt den i anførselstegn, hvis tegnet hører til teksten.',
    });
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(offset, 'En henvisning med *');
      else if (node.anchor) refuse(offset, 'Et anker med &');
      else if (node.tag?.startsWith('!') || source[offset] === '!') refuse(offset, 'Et mærke med !');
    },
    Pair(_key, pair) {
      if (!isPair(pair) || !isNode(pair.key)) return;
      const key = String(pair.key);
      if (key === '__proto__' || key === '<<') refuse(pair.key.range?.[0] ?? 0, `Feltet ${key}`);
    },
  });
  return findings;
}

const YAML_MESSAGES: Record<string, [message: string, help: string]> = {
  DUPLICATE_KEY: ['Feltet står to gange.', 'Behold kun det ene.'],
  TAB_AS_INDENT: ['Linjen er rykket ind med tabulator.', 'Brug mellemrum i stedet.'],
  BLOCK_AS_IMPLICIT_KEY: ['Der står et kolon for meget.', 'Sæt teksten i anførselstegn, fx titel: "Møde: det første".'],
  MULTILINE_IMPLICIT_KEY: ['Linjen mangler et kolon efter feltets navn.', 'Skriv feltet som navn: værdi.'],
  MISSING_CHAR: ['Der mangler et tegn, fx et anførselstegn, et komma eller et kolon.', 'Se på linjen og linjen før, og skriv tegnet, der mangler.'],
  BAD_INDENT: ['Linjen er rykket forkert ind, eller en parentes er ikke lukket.', 'Ryk linjen ind som de andre, og luk hver [ med ] og hver { med }.'],
};

function yamlFinding(error: YAMLError, place: Place): TextFinding {
  const [message, help] = YAML_MESSAGES[error.code] ?? [
    'Oplysningerne kan ikke læses fra dette sted.',
    'Sammenlign med eksemplet i content/README.md; sæt tekst med særlige tegn i anførselstegn.',
  ];
  return { rule: 'yaml', severity: 'error', ...place, field: '', message, help };
}

/** The text below the frontmatter alone, for rendering a file that has been checked. */
export function bodyOf(text: string): string {
  const start = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return start === -1 ? text : text.slice(text.indexOf('\n', start + 1) + 1);
}
