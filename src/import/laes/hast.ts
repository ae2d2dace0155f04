import type { Element, Root as Hast } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes, Parents, Root, RootContent } from 'mdast';
import { flattenCeller } from './hast-tabel.ts';
import { liftOverskrifter } from './hast-tabeloverskrift.ts';
import { NOTEHENVISNING, type Note } from './hast-noter.ts';
import { splitHuller } from './hast-liste.ts';
import { plainOf } from './maerker.ts';
import { placeNoter } from './noteplads.ts';
import type { Sted } from '../papir.ts';

/** How a node's place in the source is found. */
type FindSted = (node: Nodes) => Sted;

const bare: Handle = (state, element: Element) => [
  { type: 'html', value: `<${element.tagName}>` },
  ...state.all(element).filter((node) => node.type !== 'paragraph'),
  { type: 'html', value: `</${element.tagName}>` },
];
const henvisning: Handle = (_state, element: Element) => {
  const nummer = String(element.properties['nummer']);
  return { type: 'footnoteReference', identifier: nummer, label: nummer };
};
const HANDLERS = { u: bare, sup: bare, sub: bare, [NOTEHENVISNING]: henvisning };

/** Markdown's tree of a page: notes, cells and numbers of lists put right, each block with its place in the source. */
export function readHast(hast: Hast, noter: readonly Note[], findSted: FindSted): Root {
  liftOverskrifter(hast);
  flattenCeller(hast);
  splitHuller(hast);
  const definitions = noter.map((note) => createDefinition(note));
  const children = placeNoter(readFlow(hast), definitions);
  const root: Root = { type: 'root', children };
  markSteder(root, findSted);
  cleanNode(root);
  return root;
}

function readFlow(hast: Hast): RootContent[] {
  const tree = toMdast(hast, { document: true, handlers: HANDLERS });
  return tree.type === 'root' ? tree.children : [];
}

function createDefinition({ nummer, indhold }: Note): FootnoteDefinition {
  const blocks = readFlow({ type: 'root', children: indhold });
  const children = blocks.filter(
    (block) => block.type === 'paragraph' || block.type === 'list' || block.type === 'table',
  );
  return { type: 'footnoteDefinition', identifier: nummer, label: nummer, children };
}

function markSteder(parent: Parents, findSted: FindSted): void {
  for (const child of parent.children) {
    if (parent.type === 'root' || child.type === 'listItem') child.data = { ...child.data, sted: findSted(child) };
    if (child.type === 'list' || child.type === 'listItem') markSteder(child, findSted);
  }
}

/** Hard spaces as spaces, and in cells line ends as a table can hold them. */
function cleanNode(node: Nodes): void {
  delete node.position;
  if (node.type === 'text') node.value = cleanText(node.value);
  if (!('children' in node)) return;
  if (node.type === 'tableCell')
    node.children = node.children.map((child) => (child.type === 'break' ? { type: 'html', value: '<br>' } : child));
  for (const child of node.children) cleanNode(child);
}

function cleanText(text: string): string {
  return plainOf(text)
    .replace(/\u00AD/g, '')
    .replace(/\u00A0/g, ' ');
}
