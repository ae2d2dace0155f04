import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PunktVisning, Tekst } from '../model/visning.ts';
import { readKapitler, readMoedeBody } from './body.ts';
import { levelHeadings } from './headings.ts';
import { linkNotes } from './note-links.ts';
import { Notes, type Note } from './notes.ts';
import { makeSafe, type RenderContext } from './safe-tree.ts';
import { Tabelnavne } from './tabelnavne.ts';
import { decorateTables } from './tables.ts';
import { readRenderTree } from './tree.ts';

/** An item as HTML; the queries add its facts. */
export type RenderedPunkt = Pick<PunktVisning, 'id' | 'nr' | 'titel' | 'intro' | 'afsnit' | 'noter'>;

/** Level of the heading that a part of a text stands under on its page. */
const UNDER_PAGE = 1;
const UNDER_PUNKT = 2;
const UNDER_AFSNIT = 3;

/** Renders the body of a meeting: an HTML text for each item and section. */
export function renderMoede(markdown: string, context: RenderContext): { intro: string; punkter: RenderedPunkt[] } {
  const root = readRenderTree(markdown);
  const body = readMoedeBody(root);
  if (body.footnotes) linkNotes(root, body.footnotes);
  const render = new Renderer(context);
  const notes = new Notes(body.footnotes);
  const intro = render.part(body.intro, 'Tabel', UNDER_PAGE) + render.notes(notes.take(body.intro), UNDER_PAGE);
  const punkter = body.punkter.map(({ id, nr, titel, intro, afsnit }) => {
    const sted = `Tabel i punkt ${nr}`;
    return {
      id,
      nr,
      titel,
      intro: render.part(intro, sted, UNDER_PUNKT),
      afsnit: afsnit.map((part) => ({
        id: part.id,
        titel: part.titel,
        art: part.art,
        html: render.part(part.children, sted, UNDER_AFSNIT),
      })),
      noter: render.notes(notes.take([...intro, ...afsnit.flatMap((part) => part.children)]), UNDER_AFSNIT),
    };
  });
  return { intro, punkter };
}

/** Renders any other text: what stands before its chapters, and the chapters. */
export function renderKapitler(markdown: string, context: RenderContext): Tekst {
  const root = readRenderTree(markdown);
  const { intro, kapitler, footnotes } = readKapitler(root);
  if (footnotes) linkNotes(root, footnotes);
  const render = new Renderer(context);
  const notes = new Notes(footnotes).take([...intro, ...kapitler.flatMap((kapitel) => kapitel.children)]);
  return {
    intro: render.part(intro, 'Tabel', UNDER_PAGE),
    kapitler: kapitler.map(({ id, titel, children }) => ({
      id,
      titel,
      html: render.part(children, `Tabel under ${titel}`, UNDER_PUNKT),
    })),
    noter: render.notes(notes, UNDER_PUNKT),
  };
}

/** Writes the parts of one text as HTML; their tables have names that are unique among them. */
class Renderer {
  readonly #context: RenderContext;
  readonly #names = new Tabelnavne();
  constructor(context: RenderContext) {
    this.#context = context;
  }

  part(nodes: RootContent[], sted: string, above: number): string {
    return toHtml(this.#tree(nodes, sted, above)).trim();
  }

  /** Notes as a list that keeps the numbers of the whole text. */
  notes(notes: readonly Note[], above: number): string {
    const children = [...notes].sort((a, b) => a.number - b.number).map((note) => this.#note(note, above));
    return children.length === 0 ? '' : toHtml({ type: 'element', tagName: 'ol', properties: {}, children });
  }

  #note({ id, number, element }: Note, above: number): Element {
    const children = this.#tree(element.children, `Tabel i note ${number}`, above).children.filter(isContent);
    return { type: 'element', tagName: 'li', properties: { id, value: String(number) }, children };
  }

  #tree(nodes: RootContent[], sted: string, above: number): Root {
    const tree = makeSafe(nodes, this.#context);
    levelHeadings(tree, above);
    decorateTables(tree, (hoveder) => this.#names.next(sted, hoveder));
    return tree;
  }
}

function isContent(node: Nodes): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}
