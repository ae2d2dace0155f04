/** What stands between two groups of digits. */
export type Skilletegn =
  'intet' | 'mellemrum' | 'linjeskift' | 'bindestreg' | 'punktum' | 'kolon' | 'skraastreg' | 'andet';

/** Digits that stand together. */
export interface Ciffergruppe {
  cifre: string;
  index: number;
  end: number;
  /** What stands between this group and the one before it in the row. */
  efter: Skilletegn;
}

/** So many digits are too few for a number that is about a person. */
const LEAST = 8;
const BETWEEN = String.raw`[\s.:\-‐‑‒–—―−﹘﹣/_*~\`()]`;
const ROW = new RegExp(`\\d(?:${BETWEEN}{0,8}\\d){${LEAST - 1},}`, 'g');
/** Signs that Markdown takes for emphasis; what else is not seen is gone already. */
const UNSEEN = /[_*~`]/g;

/** Every row of digit groups in a text with at least eight digits; in linear time. */
export function readTalraekker(text: string): Ciffergruppe[][] {
  return [...text.matchAll(ROW)].map(({ 0: row, index }) => {
    const groups: Ciffergruppe[] = [];
    for (const { 0: cifre, index: at } of row.matchAll(/\d+/g)) {
      const before = groups.at(-1);
      const [start, end] = [index + at, index + at + cifre.length];
      const efter = kindOf(text, before?.end ?? start, start);
      // Digits with nothing to be seen between them are one group: `01**01**90`.
      if (before && efter === 'intet') groups.splice(-1, 1, { ...before, cifre: before.cifre + cifre, end });
      else groups.push({ cifre, index: start, end, efter });
    }
    return groups;
  });
}

/** A row as one spelling of a number sees it: as many groups as it has sizes, from one on; undefined when they differ. */
export function takeGroups(
  row: readonly Ciffergruppe[],
  from: number,
  sizes: readonly number[],
): Ciffergruppe[] | undefined {
  return sizes.every((size, nr) => row[from + nr]?.cifre.length === size)
    ? row.slice(from, from + sizes.length)
    : undefined;
}

function kindOf(text: string, from: number, to: number): Skilletegn {
  const signs = text.slice(from, to).replace(UNSEEN, '');
  const sign = signs.trim();
  if (sign === '') return signs === '' ? 'intet' : signs.includes('\n') ? 'linjeskift' : 'mellemrum';
  if (/\n\s*\S/.test(signs)) return 'linjeskift';
  if (/^[-‐‑‒–—―−﹘﹣]$/.test(sign)) return 'bindestreg';
  if (signs === '.') return 'punktum';
  if (signs === ':') return 'kolon';
  return sign === '/' ? 'skraastreg' : 'andet';
}
