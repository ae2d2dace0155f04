import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';

/** Puts a note's text right after the block that refers to it first; what nothing refers to comes last. */
export function placeNoter(blocks: readonly RootContent[], noter: readonly FootnoteDefinition[]): RootContent[] {
  const left = new Set(noter);
  const placed = blocks.flatMap((block): RootContent[] => {
    const here = [...left].filter(({ identifier }) => refersTo(block, identifier));
    for (const note of here) left.delete(note);
    return [block, ...here];
  });
  return [...placed, ...left];
}

function refersTo(node: Nodes, identifier: string): boolean {
  if (node.type === 'footnoteReference') return node.identifier === identifier;
  return 'children' in node && node.children.some((child) => refersTo(child, identifier));
}
