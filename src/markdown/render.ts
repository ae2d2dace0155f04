import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { withBase } from '../model/adresse.ts';
import { addressOfLink } from '../model/links.ts';
import type { PunktVisning, Tekst } from '../model/visning.ts';
import { readKapitler, readMoedeBody } from './body.ts';
import { Notes, type Note } from './notes.ts';
import { decorateTables, markAlignment } from './tables.ts';
import { eachElement, readRenderTree } from './tree.ts';

/** Where a text stands and where its site is served. */
export interface RenderContext {
  /** Path from the content folder. */
  file: string;
  /** Sub-path of the site, `/` or `/portal/`. */
  base: string;
}

/** An item as HTML; the queries add its facts. */
export type RenderedPunkt = Pick<PunktVisning, 'id' | 'nr' | 'titel' | 'intro' | 'afsnit' | 'noter'>;

const ALLOWED: Schema = {
  tagNames: [
    ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'del', 'u', 'sup', 'sub', 'a', 'img', 'input'],
  ],
  attributes: {
    a: ['href', ['id', /^fnref-/], 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    li: [
      ['id', /^fn-/],
      ['className', 'task-list-item'],
    ],
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

/** Renders the body of a meeting: an HTML text for each item and section. */
export function renderMoede(markdown: string, context: RenderContext): { intro: string; punkter: RenderedPunkt[] } {
  const body = readMoedeBody(readRenderTree(markdown));
  const notes = new Notes(body.footnotes);
  const intro =
    renderNodes(body.intro, context, new TableNames('Tabel')) + renderNotes(notes.take(body.intro), context);
  const punkter = body.punkter.map(({ id, nr, titel, intro, afsnit }) => {
    const tables = new TableNames(`Tabel i punkt ${nr}`);
    return {
      id,
      nr,
      titel,
      intro: renderNodes(intro, context, tables),
      afsnit: afsnit.map((part) => ({
        id: part.id,
        titel: part.titel,
        art: part.art,
        html: renderNodes(part.children, context, tables),
      })),
      noter: renderNotes(notes.take([...intro, ...afsnit.flatMap((part) => part.children)]), context),
    };
  });
  return { intro, punkter };
}

/** Renders any other text: what stands before its chapters, and the chapters. */
export function renderKapitler(markdown: string, context: RenderContext): Tekst {
  const { intro, kapitler, footnotes } = readKapitler(readRenderTree(markdown));
  const tables = new TableNames('Tabel');
  return {
    intro: renderNodes(intro, context, tables),
    kapitler: kapitler.map(({ id, titel, children }) => ({ id, titel, html: renderNodes(children, context, tables) })),
    noter: renderNotes(
      new Notes(footnotes).take([...intro, ...kapitler.flatMap((kapitel) => kapitel.children)]),
      context,
    ),
  };
}

/** Gives each table of an item a name of its own: `Tabel i punkt 2`, `Tabel i punkt 2, nr. 2`. */
class TableNames {
  #count = 0;
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  next(): string {
    this.#count += 1;
    return this.#count === 1 ? this.#name : `${this.#name}, nr. ${this.#count}`;
  }
}

function renderNodes(nodes: RootContent[], context: RenderContext, tables: TableNames): string {
  return toHtml(safeTree(nodes, context, tables)).trim();
}

function safeTree(nodes: RootContent[], { file, base }: RenderContext, tables: TableNames): Root {
  const root: Root = { type: 'root', children: nodes };
  markAlignment(root);
  const safe = sanitize(root, ALLOWED);
  const tree: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
  eachElement(tree, (element) => {
    for (const name of ['href', 'src'] as const) {
      const address = element.properties[name];
      if (typeof address === 'string') element.properties[name] = placeLink(address, file, base);
    }
  });
  decorateTables(tree, () => tables.next());
  return tree;
}

/** Address of a link on the site; a place on the same page stays as it is written. */
function placeLink(href: string, file: string, base: string): string | undefined {
  if (href.startsWith('#')) return href;
  const address = addressOfLink(href, file);
  return address?.startsWith('/') ? withBase(base, address) : address;
}

/** Notes as a list that keeps the numbers of the whole text. */
function renderNotes(notes: readonly Note[], context: RenderContext): string {
  const children = [...notes].sort((a, b) => a.number - b.number).map((note) => listItem(note, context));
  return children.length === 0 ? '' : toHtml({ type: 'element', tagName: 'ol', properties: {}, children });
}

function listItem({ id, number, element }: Note, context: RenderContext): Element {
  const children = safeTree(element.children, context, new TableNames(`Tabel i note ${number}`)).children;
  return {
    type: 'element',
    tagName: 'li',
    properties: { id, value: String(number) },
    children: children.filter(isContent),
  };
}

function isContent(node: Nodes): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}
