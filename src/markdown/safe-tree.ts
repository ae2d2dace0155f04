import type { Element, Root, RootContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { withBase } from '../model/adresse.ts';
import { addressOfLink } from '../model/links.ts';
import { eachElement, isElement, textOf } from './tree.ts';
import { markAlignment } from './tables.ts';

/** Where a text stands and where its site is served. */
export interface RenderContext {
  /** Path from the content folder. */
  file: string;
  /** Sub-path of the site, `/` or `/portal/`. */
  base: string;
  /** Kind and size of files, by their address: told after a link that leads to one. */
  filnoter?: ReadonlyMap<string, string>;
}

const ALLOWED: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'del', 'u', 'sup', 'sub', 'a', 'img', 'input'],
  ],
  attributes: {
    a: ['href', ['id', /^note-/], 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref', 'dataPagefindIgnore'],
    li: [['className', 'task-list-item']],
    ol: ['start'],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    th: [['className', 'hoejre', 'midt']],
    td: [['className', 'hoejre', 'midt']],
  },
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: ['script', 'style'],
};

/** A copy of some nodes without what could harm a reader, with links that lead to pages of the site. */
export function makeSafe(nodes: RootContent[], { file, base, filnoter }: RenderContext): Root {
  const root: Root = { type: 'root', children: nodes };
  markAlignment(root);
  const safe = sanitize(root, ALLOWED);
  const tree: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
  eachElement(tree, (element) => {
    for (const name of ['href', 'src'] as const) {
      const address = element.properties[name];
      if (typeof address !== 'string') continue;
      const placed = placeLink(address, file);
      const note = filnoter?.get(placed ?? '');
      if (note && name === 'href') element.children.push({ type: 'text', value: ` (${note})` });
      element.properties[name] = placed?.startsWith('/') ? withBase(base, placed) : placed;
    }
    nameSilent(element);
  });
  return tree;
}

/** Address of a link from the portal's root; a place on the same page stays as it is written. */
function placeLink(href: string, file: string): string | undefined {
  return href.startsWith('#') ? href : addressOfLink(href, file);
}

/** What says nothing to those who listen gets words: a box to tick, and a link without a text. */
function nameSilent(element: Element): void {
  const { href } = element.properties;
  if (isElement(element, 'input')) element.properties['ariaLabel'] = 'Kryds';
  if (typeof href !== 'string' || textOf(element).trim() !== '') return;
  const images: Element[] = [];
  eachElement(element, (child) => {
    if (isElement(child, 'img')) images.push(child);
  });
  if (images.length === 0) element.children = [{ type: 'text', value: href }];
  else if (images.every(({ properties }) => !properties['alt'])) element.properties['ariaLabel'] = href;
}
