import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { bodyOf } from './frontmatter.ts';

/** Path of the frontmatter field that an index of a file's text lies in, `deltagere.2.navn`; empty in the body and in notes. */
export function fieldAt(text: string, index: number, isYaml: boolean): string {
  const end = isYaml ? text.length : text.length - bodyOf(text).length;
  if (index >= end) return '';
  const start = isYaml ? 0 : text.indexOf('\n') + 1;
  const source = isYaml ? text : text.slice(start, end).replace(/---\s*$/, '');
  const { contents } = parseDocument(source, { schema: 'failsafe' });
  return pathTo(contents, index - start).join('.');
}

function pathTo(node: Node | null, offset: number): string[] {
  if (isMap(node))
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isNode(key) && covers(key, offset)) return [name];
      if (isNode(value) && covers(value, offset)) return [name, ...pathTo(value, offset)];
    }
  if (isSeq(node))
    for (const [nr, item] of node.items.entries())
      if (isNode(item) && covers(item, offset)) return [String(nr), ...pathTo(item, offset)];
  return [];
}

/** Whether an offset lies in a node itself, without the notes after it. */
function covers({ range }: Node, offset: number): boolean {
  return range != null && range[0] <= offset && offset < Math.max(range[1], range[0] + 1);
}
