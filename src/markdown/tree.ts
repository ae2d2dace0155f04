import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import { markdownToHast } from 'satteri';
import { adoptBareTags } from './bare-tags.ts';

const features = {
  gfm: { footnotes: { label: 'Noter', backLabel: 'Tilbage til henvisning {reference}', clobberPrefix: '' } },
  frontmatter: false,
  smartPunctuation: false,
  rawHtml: false,
};

/** Markdown as a tree with a place on every node; raw HTML stays a node of its own that rules can look at. */
export function readTree(markdown: string): Root {
  return rootOf(markdownToHast(markdown, { features }));
}

/** Markdown as a tree for rendering: bare tags such as `<u>` are elements, and so is other HTML, for the sanitiser. */
export function readRenderTree(markdown: string): Root {
  const root = rootOf(markdownToHast(markdown, { features, position: false }));
  if (adoptBareTags(root)) return root;
  return rootOf(markdownToHast(markdown, { features: { ...features, rawHtml: true }, position: false }));
}

function rootOf(node: Nodes): Root {
  if (node.type !== 'root') throw new TypeError(`Expected a root, got ${node.type}`);
  return node;
}

/** Text of a node and all below it. */
export function textOf(node: Nodes | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const [only, another] = node.children;
  return only && !another ? textOf(only) : node.children.map(textOf).join('');
}

/** Whether a node is an element, with one of the names when any are given. */
export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Calls a function on every element below a node, in the order of the text. */
export function eachElement(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'text') return;
  if (node.type === 'element') visit(node);
  if ('children' in node) for (const child of node.children) eachElement(child, visit);
}

/** What a tree holds, in the order of the text. */
export interface TreeParts {
  elements: readonly Element[];
  /** Every text but those in code. */
  texts: readonly Text[];
}

/** The last tree that was asked for: rules ask one file after the other, and a map of all would cost the collector dear. */
let last: { tree: Root; parts: TreeParts } | undefined;

/** Elements and texts of a tree that nobody changes: many rules ask, and it is walked once. */
export function partsOf(tree: Root): TreeParts {
  if (last?.tree === tree) return last.parts;
  const elements: Element[] = [];
  const texts: Text[] = [];
  const visit = (node: Nodes, isCode: boolean): void => {
    if (node.type === 'text') {
      if (!isCode) texts.push(node);
      return;
    }
    if (node.type === 'element') elements.push(node);
    const inCode = isCode || (node.type === 'element' && node.tagName === 'code');
    if ('children' in node) for (const child of node.children) visit(child, inCode);
  };
  visit(tree, false);
  last = { tree, parts: { elements, texts } };
  return last.parts;
}
