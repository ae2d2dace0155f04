import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';

/** A footnote as it is written in a text, and where. */
export interface FootnoteDefinition {
  id: string;
  label: string;
  line: number;
  column: number;
}

/** The footnotes that a text writes and those it refers to: the tree for rendering has only those that are both. */
export function readFootnotes(markdown: string): { definitions: FootnoteDefinition[]; references: Set<string> } {
  const definitions: FootnoteDefinition[] = [];
  const references = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') references.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      definitions.push({ id: node.identifier, label: node.label ?? node.identifier, line, column });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  if (markdown.includes('[^')) visit(markdownToMdast(markdown, { features: { gfm: true, frontmatter: false } }));
  return { definitions, references };
}
