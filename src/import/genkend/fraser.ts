import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Plain text of a node; a line break is a line end, cells and blocks stand on lines of their own. */
export function tekstOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (node.type === 'footnoteReference' || !('children' in node)) return '';
  const children: readonly Nodes[] = node.children;
  return children.map(tekstOf).join(isBlokke(node) ? '\n' : '');
}

function isBlokke({ type }: Nodes): boolean {
  return !['paragraph', 'heading', 'tableCell', 'strong', 'emphasis', 'delete', 'link'].includes(type);
}

/** The lines of a paragraph. */
export function splitLinjer(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children.flatMap(splitText))
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  return lines.filter((line) => line.some((part) => part.type === 'footnoteReference' || tekstOf(part).trim() !== ''));
}

/** Lines as one paragraph has them. */
export function joinFraselinjer(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => [...(index > 0 ? [{ type: 'break' as const }] : []), ...line]);
}

/** Line ends inside a text count as breaks; so do those inside emphasis. */
function splitText(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text' && node.value.includes('\n'))
    return node.value
      .split('\n')
      .flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text', value },
      ]);
  if ((node.type === 'strong' || node.type === 'emphasis') && tekstOf(node).includes('\n'))
    return splitLinjer(node.children).flatMap((children, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { ...node, children },
    ]);
  return [node];
}

/** What stands after so many signs of the plain text. */
export function sliceFraser(children: readonly PhrasingContent[], from: number): PhrasingContent[] {
  let skip = from;
  const rest: PhrasingContent[] = [];
  for (const child of children) {
    const length = tekstOf(child).length;
    if (skip === 0 || (length === 0 && child.type !== 'text')) rest.push(child);
    else if (skip >= length) skip -= length;
    else {
      rest.push(...cut(child, skip));
      skip = 0;
    }
  }
  return trimStart(rest);
}

function cut(node: PhrasingContent, from: number): PhrasingContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.slice(from) }];
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete' || node.type === 'link')
    return [{ ...node, children: sliceFraser(node.children, from) }];
  return [node];
}

function trimStart([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  if (first.type !== 'text') return [first, ...rest];
  const value = first.value.trimStart();
  return value === '' ? trimStart(rest) : [{ ...first, value }, ...rest];
}

/** Whether all of a paragraph is bold, as headings in Word often are. */
export function isFed(node: RootContent): boolean {
  return (
    node.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'strong') &&
    node.children.every((child) => child.type === 'strong' || tekstOf(child).trim() === '')
  );
}

/** A paragraph of plain text. */
export function afsnitAf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
