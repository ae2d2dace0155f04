/**
 * Reads the plain YAML that nearly all frontmatter is, twenty times faster than a parser of the whole language: maps and
 * lists by indentation, `{ }` and `[ ]` on one line, words and quoted text. Anything else, and anything that may be a
 * mistake, gives undefined: then the parser reads it. A test holds that both give the same.
 */
export function readPlainYaml(source: string): { values: unknown } | undefined {
  const plain = source.includes('#') ? source.replace(NOTE, '') : source;
  if (plain.search(OTHER_SIGNS) >= 0) return undefined;
  try {
    const lines = new Lines(plain);
    const values = readBlock(lines);
    return lines.current ? undefined : { values };
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** A note on a line of its own; it ends a text over several lines, which is left to the parser anyway. */
const NOTE = /^ *#[^\n]*$/gm;
/** Other notes, anchors, tags, text blocks, escapes, tabulators and quotes as Word writes them are left to the parser. */
const OTHER_SIGNS = /[^\p{L}\p{N} \n.,;:()/+'"=…§–—{}[\]_?!&-]/u;
const ENTRY = /^([\p{L}\d][\p{L}\d_-]{0,60}):(?: +(.*))?$/u;
const FLOW_KEY = /([\p{L}\d][\p{L}\d_-]{0,60}): +/uy;
const FLOW_WORDS = /[\p{L}\p{N}(§/][^,[\]{}"]*/uy;
const WORDS = /^[\p{L}\p{N}(§/]/u;
const QUOTED = /"[^"]*"|'[^']*'/y;
const SPECIAL = /^(?:true|false|null|~)$/i;
/** Names that every object has, and those that YAML may take for something else. */
const RESERVED = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'true',
  'True',
  'TRUE',
  'false',
  'False',
  'FALSE',
  'null',
  'Null',
  'NULL',
]);
const VALUES: Record<string, unknown> = { true: true, false: false, null: null };

/** Thrown where the parser must look. */
class Unusual extends Error {}

interface Line {
  indent: number;
  text: string;
}

/** The lines with something on them, one after the other. */
class Lines {
  readonly #lines: Line[];
  #at = 0;

  constructor(source: string) {
    this.#lines = [];
    for (const line of source.split('\n')) {
      const text = line.trim();
      if (text !== '') this.#lines.push({ indent: line.length - line.trimStart().length, text });
    }
  }

  get current(): Line | undefined {
    return this.#lines[this.#at];
  }

  next(): void {
    this.#at += 1;
  }

  /** Takes the mark of a list's entry away: what follows it is a line of its own, moved in. */
  unwrap({ indent, text }: Line, rest: string): void {
    this.#lines[this.#at] = { indent: indent + text.length - rest.length, text: rest };
  }
}

function readBlock(lines: Lines): unknown {
  const line = lines.current;
  if (!line) throw new Unusual();
  return line.text.startsWith('- ') ? readList(lines, line.indent) : readMap(lines, line.indent);
}

function readMap(lines: Lines, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = lines.current; line?.indent === indent && !line.text.startsWith('- '); line = lines.current) {
    const [, key = '', value] = ENTRY.exec(line.text) ?? [];
    lines.next();
    addEntry(map, key, value === undefined ? readBelow(lines, indent) : readValue(value));
  }
  return endBlock(lines, indent, map);
}

/** What a field without a value on its line holds: lines moved in, or a list at the same indentation. */
function readBelow(lines: Lines, indent: number): unknown {
  const line = lines.current;
  const isBelow = line && (line.indent > indent || (line.indent === indent && line.text.startsWith('- ')));
  if (!isBelow) throw new Unusual();
  return readBlock(lines);
}

function readList(lines: Lines, indent: number): unknown[] {
  const list: unknown[] = [];
  for (let line = lines.current; line?.indent === indent && line.text.startsWith('- '); line = lines.current) {
    const rest = line.text.slice(2).trimStart();
    if (ENTRY.test(rest)) {
      lines.unwrap(line, rest);
      list.push(readMap(lines, lines.current?.indent ?? 0));
    } else {
      if (rest.startsWith('- ')) throw new Unusual();
      lines.next();
      list.push(readValue(rest));
    }
  }
  return endBlock(lines, indent, list);
}

/** A line that is moved in further belongs to a text over several lines, or is a mistake. */
function endBlock<T>(lines: Lines, indent: number, block: T): T {
  if (lines.current && lines.current.indent > indent) throw new Unusual();
  return block;
}

function addEntry(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '' || RESERVED.has(key) || Object.hasOwn(map, key)) throw new Unusual();
  map[key] = value;
}

function readValue(text: string): unknown {
  if (!/^["'{[]/.test(text)) return readWords(text);
  const cursor = new Cursor(text);
  const value = cursor.readValue();
  if (!cursor.isAtEnd) throw new Unusual();
  return value;
}

function readWords(text: string): unknown {
  if (!WORDS.test(text) || hasColon(text)) throw new Unusual();
  if (text.length > 5 || !SPECIAL.test(text)) return text;
  if (!(text in VALUES)) throw new Unusual();
  return VALUES[text];
}

/** A colon in the middle of text that YAML would take for the end of a field's name. */
function hasColon(text: string): boolean {
  return text.includes(': ') || text.endsWith(':');
}

/** Reads what is written on one line between brackets or quotes. */
class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  readValue(): unknown {
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#readMap();
    if (sign === '[') return this.#readList();
    if (sign === '"' || sign === "'") return this.#take(QUOTED).slice(1, -1);
    return readWords(this.#take(FLOW_WORDS).trimEnd());
  }

  #readMap(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.#readEntries('}', () => {
      const key = this.#take(FLOW_KEY).replace(/: +$/, '');
      addEntry(map, key, this.readValue());
    });
    return map;
  }

  #readList(): unknown[] {
    const list: unknown[] = [];
    this.#readEntries(']', () => list.push(this.readValue()));
    return list;
  }

  #readEntries(end: '}' | ']', readEntry: () => void): void {
    this.#at += 1;
    for (let isFirst = true; ; isFirst = false) {
      this.#skipBlanks();
      if (isFirst && this.#takeSign(end)) return;
      readEntry();
      this.#skipBlanks();
      if (this.#takeSign(end)) return;
      if (!this.#takeSign(',')) throw new Unusual();
    }
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) throw new Unusual();
    this.#at += found.length;
    return found;
  }

  #takeSign(sign: string): boolean {
    const isThere = this.#text[this.#at] === sign;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #skipBlanks(): void {
    while (this.#text[this.#at] === ' ') this.#at += 1;
  }
}
