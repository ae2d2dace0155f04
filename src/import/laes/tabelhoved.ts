import { MAERKE, plainOf } from './maerker.ts';

const TAL = /^(?:kr\.?\s*)?[-–+]?\d[\d.,\s]*(?:kr\.?|pct\.?|%|mio\.?)?$/iu;
/** Labels of a paper's head: such a table has its labels in the first column and no header above. */
const ETIKET =
  /^(?:møde\w*|dato|tid\w*|start\w*|sted|lokale|udvalg|organ|deltager\w*|afbud|fraværende|til stede|referent|emne|sags?nr|dok)\b/iu;

/** Whether a table's first row says what stands in the columns below. */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  if (first.every((cell) => cell === '' || cell.startsWith(MAERKE.fed)) && first.some((cell) => cell !== ''))
    return true;
  if (ETIKET.test(plainOf(first[0] ?? '')) && rest.some(([cell]) => ETIKET.test(plainOf(cell ?? '')))) return false;
  return !first.some((cell) => TAL.test(plainOf(cell).trim()));
}
