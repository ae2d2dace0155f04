import type { Element, Nodes } from 'hast';
import { isNoteRef } from './note-links.ts';
import { isElement, textOf } from './tree.ts';

/** The words of a cell, without references to notes. */
export function labelOf(cell: Nodes): string {
  return textWithout(cell, isNoteRef);
}

/** What may be a number in a cell: a superscript beside it, `1.200¹`, is a mark. */
export function figureOf(cell: Nodes): string {
  return textWithout(cell, (element) => element.tagName === 'sup');
}

/** Whether all the words of a cell are bold; its notes need not be. */
export function isBold(node: Nodes): boolean {
  if (isElement(node, 'strong', 'sup')) return true;
  return 'children' in node ? node.children.every(isBold) : textOf(node).trim() === '';
}

function textWithout(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  if (isElement(node, 'br')) return ' ';
  if (isElement(node) && isLeftOut(node)) return '';
  return 'children' in node ? node.children.map((child) => textWithout(child, isLeftOut)).join('') : textOf(node);
}
