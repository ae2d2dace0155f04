import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { eachElement, isElement } from './tree.ts';

/**
 * Rendered HTML with every link led through a function. Where that gives nothing, the text of the link stands alone,
 * and in the place of a picture what it shows in words.
 */
export function mapLinks(html: string, leadTo: (href: string) => string | undefined): string {
  const body = bodyOf(html);
  body.children = body.children.flatMap((child) => relink(child, leadTo));
  return toHtml(body.children);
}

/** The ids that rendered HTML has. */
export function idsOf(html: string): string[] {
  const ids: string[] = [];
  eachElement(bodyOf(html), ({ properties: { id } }) => {
    if (typeof id === 'string') ids.push(id);
  });
  return ids;
}

function bodyOf(html: string): Element {
  let body: Element | undefined;
  eachElement(htmlToHast(html), (element) => {
    if (isElement(element, 'body')) body = element;
  });
  if (!body) throw new TypeError('HTML was read without a body.');
  return body;
}

function relink(node: ElementContent, leadTo: (href: string) => string | undefined): ElementContent[] {
  if (!isElement(node)) return [node];
  node.children = node.children.flatMap((child) => relink(child, leadTo));
  for (const name of ['href', 'src'] as const) {
    const old = node.properties[name];
    if (typeof old !== 'string') continue;
    const address = leadTo(old);
    if (address === undefined) return name === 'href' ? node.children : [{ type: 'text', value: altOf(node) }];
    node.properties[name] = address;
  }
  return [node];
}

function altOf({ properties: { alt } }: Element): string {
  return typeof alt === 'string' ? alt : '';
}
