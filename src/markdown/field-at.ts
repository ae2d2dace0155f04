import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { bodyOf } from './frontmatter.ts';

/**
 * A function that tells which frontmatter field an index of a file's text lies in, `deltagere.2.navn`; empty in the body
 * and in notes. Nothing is read before it is first asked for.
 */
export function createFieldFinder(text: string, isYaml: boolean): (index: number) => string {
  let read: { start: number; end: number; root: Node | null } | undefined;
  return (index) => {
    read ??= readFields(text, isYaml);
    return index < read.end ? pathTo(read.root, index - read.start).join('.') : '';
  };
}

function readFields(text: string, isYaml: boolean): { start: number; end: number; root: Node | null } {
  const start = isYaml ? 0 : text.indexOf('\n') + 1;
  const end = isYaml ? text.length : text.length - bodyOf(text).length;
  const source = isYaml ? text : text.slice(start, end).replace(/---\s*$/, '');
  return { start, end, root: parseDocument(source, { schema: 'failsafe' }).contents };
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
