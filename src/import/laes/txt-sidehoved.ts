import { isBlank, type Linje } from './linje.ts';
import { plainOf } from './maerker.ts';
import type { Sider } from './sidehoved.ts';

/** A line that ends in the number of its page: `SOCDIR      Side 2 af 4`. */
const MED_SIDETAL = /\S(?:\s{2,}|\t\s*)(?:side|s\.)\s*\d+(?:\s*(?:af|\/)\s*\d+)?$/iu;

/** Takes out running headers that say which page it is, and the lines below them that are the same on every page. */
export function splitMedSidetal(lines: readonly Linje[]): Sider {
  const heads = lines.flatMap((line, at) => (MED_SIDETAL.test(plainOf(line.tekst)) ? [at] : []));
  const height = heads.length < 2 ? 1 : findHeight(lines, heads);
  const inHead = new Set(heads.flatMap((at) => lines.slice(at, at + height)).filter((line) => !isBlank(line)));
  return {
    linjer: lines.filter((line) => !inHead.has(line)),
    udeladt: [...inHead].map(({ tekst, sted }) => ({ art: 'sidehoved', tekst: plainOf(tekst), sted })),
  };
}

/** How many lines from the one with the number are the same on all pages. */
function findHeight(lines: readonly Linje[], heads: readonly number[]): number {
  const textAt = (at: number) => plainOf(lines[at]?.tekst ?? '').trim();
  let height = 1;
  while (height < 5 && textAt((heads[0] ?? 0) + height) !== '') {
    const text = textAt((heads[0] ?? 0) + height);
    if (!heads.every((at) => textAt(at + height) === text)) break;
    height += 1;
  }
  return height;
}
