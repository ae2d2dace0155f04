import type { RootContent } from 'mdast';
import { tekstOf } from './fraser.ts';

/** The text of a block; the entries of a numbered list with their numbers. */
export function withNumre(node: RootContent): string {
  if (node.type !== 'list' || !node.ordered) return tekstOf(node);
  return node.children.map((item, index) => `${(node.start ?? 1) + index}. ${tekstOf(item)}`).join('\n');
}
