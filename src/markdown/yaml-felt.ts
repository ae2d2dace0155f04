interface Line {
  indent: number;
  isEntry: boolean;
  key: string | undefined;
}

const LINE = /^([ \t]*)((?:- +)?)(?:["']?([^\s:#"'{[][^:]*?)["']?:(?:\s|$))?/;
const LAST = new RegExp(LINE.source.replace(/\(\?:\\s\|\$\)/, '(?!//)'));

/** Path of the field that stands on the line of an offset, by its indentation, for YAML that cannot be read: `deltagere.1.navn`. */
export function fieldOfLine(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  const lines = source
    .slice(0, end < 0 ? source.length : end)
    .split('\n')
    .filter((line, index, all) => index === all.length - 1 || /^\s*[^\s#]/.test(line))
    .map((line, index, all) => readLine(line, index === all.length - 1));
  const path: string[] = [];
  let limit = Infinity;
  let mayBeEntry = true;
  for (const [at, { indent, isEntry, key }] of [...lines.entries()].reverse()) {
    const keyIndent = indent + (isEntry ? 2 : 0);
    if (key !== undefined && keyIndent < limit) {
      path.unshift(key);
      limit = keyIndent;
      mayBeEntry = true;
    }
    if (isEntry && mayBeEntry && (indent < limit || path.length === 0)) {
      path.unshift(String(countBefore(lines, at)));
      [limit, mayBeEntry] = [indent + 1, false];
    }
    if (limit === 0) break;
  }
  return path.join('.');
}

/** On the line itself the blank after the colon may be what is missing. */
function readLine(line: string, isLast: boolean): Line {
  const [, indent = '', dash = '', key] = (isLast ? LAST : LINE).exec(line) ?? [];
  return { indent: indent.length, isEntry: dash !== '', key };
}

/** How many entries of the same list stand above one. */
function countBefore(lines: readonly Line[], at: number): number {
  const indent = lines[at]?.indent ?? 0;
  let count = 0;
  for (const line of lines.slice(0, at).reverse()) {
    if (line.indent < indent || (line.indent === indent && !line.isEntry)) break;
    if (line.indent === indent) count += 1;
  }
  return count;
}
