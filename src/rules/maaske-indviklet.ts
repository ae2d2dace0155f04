/** What may be too deep: nine markers before a line's first word, looked for from the line before on. */
const DEEP_LINE = /\n[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){9}/;
const DEEP_START = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){9}/;
const DEEP_YAML = /(?:[[{][^[\]{}\n]*){50}|(?:[-?] ){50}/;

/** Whether a text may have something too deep; nearly every text is told from it at a glance. */
export function mayBeDeep(text: string): boolean {
  const hasRows = ['- - ', '- ? ', '? - ', '? ? '].some((row) => text.includes(row));
  if ((hasRows || countSigns(text, '[') + countSigns(text, '{') >= 50) && DEEP_YAML.test(text)) return true;
  return DEEP_START.test(text) || DEEP_LINE.test(text);
}

/** Whether the signs between columns could make a table too large if all of them stood on one line of it. */
export function mayBeWide(text: string, maxColumns: number, maxCells: number): boolean {
  const columns = countSigns(text, '|') + 1;
  return columns > 1 && (columns > maxColumns || columns * (countSigns(text, '\n') + 1) > maxCells);
}

function countSigns(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
