import type { Element, Nodes } from 'hast';

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
    if (open.at(-1)?.tagName === tagName) open.pop();
    return;
  }
  const element: Element = { type: 'element', tagName, properties: {}, children: [] };
  open.at(-1)?.children.push(element);
  if (tagName !== 'br') open.push(element);
}
