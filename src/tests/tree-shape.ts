import type { Nodes } from 'hast';

/** A tree as its readers see it: without places, with neighbouring texts as one, with one way to say how a cell is aligned. */
export function shapeOf(node: Nodes): unknown {
  if (node.type === 'text' || node.type === 'raw') return { [node.type]: node.value };
  if (!('children' in node)) return { type: node.type };
  const own = node.type === 'element' ? { tag: node.tagName, ...propertiesOf(node.properties) } : {};
  return { ...own, children: joinTexts(node.children.map(shapeOf)) };
}

function propertiesOf({ style, ...properties }: Record<string, unknown>): Record<string, unknown> {
  return style === undefined ? properties : { ...properties, align: String(style).replace('text-align: ', '') };
}

function joinTexts(shapes: unknown[]): unknown[] {
  return shapes.reduce<unknown[]>((joined, shape) => {
    const last = joined.at(-1);
    if (!isText(shape) || !isText(last)) return [...joined, shape];
    return [...joined.slice(0, -1), { text: last.text + shape.text }];
  }, []);
}

function isText(shape: unknown): shape is { text: string } {
  return typeof shape === 'object' && shape !== null && 'text' in shape;
}
