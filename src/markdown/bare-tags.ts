import type { Element, ElementContent, Nodes } from 'hast';

const BARE_TAG = /<(\/?)(br|sup|sub|u)\s*\/?>/gi;

/**
 * Makes elements of the bare tags br, sup, sub and u, which the parser leaves as raw HTML, in all nodes below one.
 * Returns false when there is other HTML. Letting the parser read HTML would cost as much again as reading Markdown.
 */
export function adoptBareTags(parent: Nodes): boolean {
  if (!('children' in parent)) return true;
  if (!parent.children.every(adoptBareTags)) return false;
  if (!parent.children.some(({ type }) => type === 'raw')) return true;
  const top: Element = { type: 'element', tagName: 'div', properties: {}, children: [] };
  const open = [top];
  for (const node of parent.children) {
    if (node.type === 'raw') {
      if (node.value.replace(BARE_TAG, '').trim() !== '') return false;
      for (const [, slash, tag = ''] of node.value.matchAll(BARE_TAG)) adopt(open, slash !== '', tag.toLowerCase());
    } else if (node.type === 'element' || node.type === 'text') open.at(-1)?.children.push(node);
  }
  parent.children = top.children;
  return open.length === 1;
}

function adopt(open: Element[], isEnd: boolean, tagName: string): void {
  if (isEnd) {
    if (open.at(-1)?.tagName === tagName) close(open);
    return;
  }
  const element: Element = { type: 'element', tagName, properties: {}, children: [] };
  open.at(-1)?.children.push(element);
  if (tagName !== 'br') open.push(element);
}

function close(open: Element[]): void {
  const element = open.pop();
  if (element) open.at(-1)?.children.splice(-1, 1, ...wrap(element.tagName, element.children));
}

const PHRASING = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'input', 'strong', 'sub', 'sup', 'u']);

/** Puts nodes into an element that may hold words only: round whole paragraphs it goes into each of them. */
function wrap(tagName: string, children: ElementContent[]): ElementContent[] {
  const isBlock = (node: ElementContent): node is Element => node.type === 'element' && !PHRASING.has(node.tagName);
  if (!children.some(isBlock)) return [{ type: 'element', tagName, properties: {}, children }];
  return children.map((child) => (isBlock(child) ? { ...child, children: wrap(tagName, child.children) } : child));
}
