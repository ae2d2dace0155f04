import type { Element, ElementContent } from 'hast';
import { isElement } from './tree.ts';

/** The whole part of a number without points: what comes first in its cell. */
const CIFRE = /\d{4,}/;

/**
 * Marks the thousands of a number that was written without points: `1480874` → `1<span>480</span><span>874</span>`.
 * The style sheet shows a point before each, so that the number can be read and stands under those that were written
 * with points. The text itself is untouched: a search, a copy and the record find `1480874`, as the source has it.
 */
export function markTusinder(cell: Element): void {
  cell.children = cell.children.flatMap((child) => {
    if (child.type === 'text') return splitTusinder(child.value);
    if (isElement(child) && child.tagName !== 'sup') markTusinder(child);
    return [child];
  });
}

function splitTusinder(text: string): ElementContent[] {
  const { 0: cifre = '', index: start = 0 } = CIFRE.exec(text) ?? {};
  if (cifre === '') return [{ type: 'text', value: text }];
  const end = start + cifre.length;
  const first = start + (((cifre.length - 1) % 3) + 1);
  const groups = text.slice(first, end).match(/\d{3}/g) ?? [];
  const spans = groups.map((group): Element => {
    return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value: group }] };
  });
  return [{ type: 'text', value: text.slice(0, first) }, ...spans, { type: 'text', value: text.slice(end) }];
}
