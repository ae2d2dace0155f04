import type { Element, ElementContent, Root } from 'hast';
import { eachElement, isElement, textOf } from '../../markdown/tree.ts';
import { MAERKE, plainOf } from './maerker.ts';
import { hasHeader } from './tabelhoved.ts';

const BLOKKE: ReadonlySet<string> = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'section',
]);

/** A cell that claims to go over more columns or rows than this is a mistake, or made to fill the memory. */
const MAX_SPAN = 200;

/** Makes cells that a Markdown table can hold: paragraphs, lists and tables inside them become lines with `<br>` between. */
export function flattenCeller(root: Root): void {
  eachElement(root, (element) => {
    if (!isElement(element, 'td', 'th')) return;
    element.children = joinLines(linesOf(element.children));
    for (const span of ['colSpan', 'rowSpan'])
      if (Number(element.properties[span]) > MAX_SPAN) element.properties[span] = MAX_SPAN;
  });
  eachElement(root, (element) => {
    if (element.tagName === 'table') markHeader(element);
  });
}

/** Word knows no header unless it is told: then the first row is one when it looks like it. */
function markHeader(table: Element): void {
  const rows: Element[] = [];
  let told = false;
  eachElement(table, (element) => {
    if (element.tagName === 'tr') rows.push(element);
    told ||= element.tagName === 'th';
  });
  if (told || !hasHeader(rows.map((row) => row.children.map(cellText)))) return;
  for (const cell of rows[0]?.children ?? []) {
    if (cell.type !== 'element') continue;
    cell.tagName = 'th';
    cell.children = cell.children.flatMap((child) =>
      child.type === 'element' && /^(?:strong|b)$/.test(child.tagName) ? child.children : [child],
    );
  }
}

function cellText(cell: ElementContent): string {
  const first =
    cell.type === 'element' ? cell.children.find((child) => plainOf(textOf(child)).trim() !== '') : undefined;
  return (isElement(first, 'strong', 'b') ? MAERKE.fed : '') + textOf(cell).trim();
}

function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  const startLine = () => {
    if (lines.at(-1)?.length) lines.push([]);
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !isBlock(node)) {
      if (isElement(node, 'br')) startLine();
      else if (node.type !== 'text' || node.value.trim() !== '' || lines.at(-1)?.length) lines.at(-1)?.push(node);
      continue;
    }
    startLine();
    for (const [at, line] of blockLines(node).entries()) {
      if (at > 0) startLine();
      lines.at(-1)?.push(...line);
    }
    startLine();
  }
  return lines.filter((line) => line.length > 0);
}

function isBlock({ tagName }: Element): boolean {
  return BLOKKE.has(tagName) || /^(?:ul|ol|dl|dt|dd|li|table|thead|tbody|tfoot|tr|td|th)$/.test(tagName);
}

/** Lines of a block: the items of a list with their dash or number, the rows of a table. */
function blockLines(block: Element): ElementContent[][] {
  const { tagName } = block;
  if (tagName !== 'ul' && tagName !== 'ol') return linesOf(block.children);
  let nummer = Number(block.properties['start'] ?? 1);
  return block.children.flatMap((item) => {
    if (!isElement(item, 'li')) return linesOf([item]);
    if (tagName === 'ol') nummer = Number(item.properties['value'] ?? nummer);
    const [first = [], ...rest] = linesOf(item.children);
    const sign: ElementContent = { type: 'text', value: tagName === 'ol' ? `${nummer}. ` : '– ' };
    nummer += 1;
    return [[sign, ...first], ...rest];
  });
}

function joinLines(lines: readonly ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, at) =>
    at === 0 ? line : [{ type: 'element', tagName: 'br', properties: {}, children: [] } satisfies Element, ...line],
  );
}
