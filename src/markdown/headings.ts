import type { Nodes } from 'hast';
import { eachElement } from './tree.ts';

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Gives the headings of a part of a text the levels they have on its page: none is left out below the heading that the
 * part stands under. A text may begin with `####`, because it has no `###` above it.
 */
export function levelHeadings(part: Nodes, above: number): void {
  const open: number[] = [];
  eachElement(part, (element) => {
    const written = LEVELS.indexOf(element.tagName) + 1;
    if (written === 0) return;
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    element.tagName = `h${Math.min(above + open.length, 6)}`;
  });
}
