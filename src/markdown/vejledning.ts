import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { slugToId } from '../model/slug.ts';
import type { Springlink } from '../model/visning.ts';
import { uniqueId } from './afsnit.ts';
import { levelHeadings } from './headings.ts';
import { makeSafe, type RenderContext } from './safe-tree.ts';
import { decorateTables } from './tables.ts';
import { Tabelnavne } from './tabelnavne.ts';
import { eachElement, isElement, readRenderTree, textOf } from './tree.ts';

/** The editors' guide as a page. */
export interface Vejledning {
  titel: string;
  resume: string;
  kapitler: Springlink[];
  html: string;
}

/**
 * Renders the editors' guide. It is written to be read where the repository is, too: its own list of contents is left
 * out because the page has one, and its links to headings, which are named as the repository's host names them, get
 * the ids of this page.
 */
export function renderVejledning(markdown: string, context: RenderContext): Vejledning {
  const root = readRenderTree(markdown);
  const [heading, resume] = root.children.filter((node) => isElement(node, 'h1', 'p'));
  const from = root.children.findIndex((node) => isElement(node, 'h2'));
  const tree = makeSafe(from < 0 ? [] : root.children.slice(from), context);
  const ids = nameHeadings(tree);
  followLinks(tree, ids);
  levelHeadings(tree, 1);
  const names = new Tabelnavne();
  decorateTables(tree, (hoveder) => names.next('Tabel', hoveder));
  return {
    titel: heading ? textOf(heading) : '',
    resume: resume ? textOf(resume) : '',
    kapitler: tree.children
      .filter((node) => isElement(node, 'h2'))
      .map((node) => ({ tekst: textOf(node), href: `#${String(node.properties['id'])}` })),
    html: toHtml(tree),
  };
}

/** Gives every heading an id; returns them by the names that the repository's host gives them. */
function nameHeadings(tree: Root): Map<string, string> {
  const used = new Set<string>();
  const ids = new Map<string, string>();
  eachElement(tree, (element) => {
    if (!isElement(element, 'h2', 'h3', 'h4')) return;
    const id = uniqueId(slugToId(textOf(element)), used);
    used.add(id);
    element.properties['id'] = id;
    const name = hostSlug(textOf(element));
    if (!ids.has(name)) ids.set(name, id);
  });
  return ids;
}

function followLinks(tree: Root, ids: ReadonlyMap<string, string>): void {
  eachElement(tree, (element: Element) => {
    const { href } = element.properties;
    if (typeof href !== 'string' || !href.startsWith('#')) return;
    const id = ids.get(decodeURIComponent(href.slice(1)));
    if (id) element.properties['href'] = `#${id}`;
  });
}

/** The name of a heading in an address as GitHub makes it: letters and digits are kept, also æ, ø and å. */
function hostSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
