import type { Element, ElementContent, Parents } from 'hast';
import { isElement, textOf } from '../../markdown/tree.ts';

/** Markdown's tables have no caption: it stands as a paragraph before its table. */
export function liftOverskrifter(parent: Parents): void {
  for (let at = 0; at < parent.children.length; at += 1) {
    const child = parent.children[at];
    if (child?.type !== 'element') continue;
    liftOverskrifter(child);
    if (child.tagName !== 'table') continue;
    const captions = child.children.filter((one) => isCaption(one));
    if (captions.length === 0) continue;
    child.children = child.children.filter((one) => !isCaption(one));
    const before = captions.filter((caption) => textOf(caption).trim() !== '').map(asParagraph);
    parent.children.splice(at, 0, ...before);
    at += before.length;
  }
}

function isCaption(node: ElementContent): node is Element {
  return isElement(node, 'caption');
}

function asParagraph({ children, position }: Element): Element {
  return { type: 'element', tagName: 'p', properties: {}, children, ...(position ? { position } : {}) };
}
