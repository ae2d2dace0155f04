import type { Element, Nodes, Root } from 'hast';
import { eachElement, isElement, textOf } from './tree.ts';

/** Turns the alignment of table cells, which Markdown gives as a style, into a class that the sanitiser keeps. */
export function markAlignment(root: Root): void {
  eachElement(root, (cell) => {
    if (!isElement(cell, 'th', 'td')) return;
    const style = String(cell.properties['style'] ?? '');
    if (style.includes('right')) cell.properties['className'] = ['hoejre'];
    if (style.includes('center')) cell.properties['className'] = ['midt'];
  });
}

/** Puts every table in a named region that can scroll, and gives it headers that can be read aloud. */
export function decorateTables(parent: Nodes, nameOf: () => string): void {
  if (!('children' in parent)) return;
  parent.children.forEach((child, index) => {
    if (isElement(child, 'table')) parent.children[index] = region(withHeaders(child), nameOf());
    else decorateTables(child, nameOf);
  });
}

function region(table: Element, name: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['tabel'], role: 'region', tabIndex: 0, ariaLabel: name },
    children: [table],
  };
}

/** Column headers get a scope; a table of figures gets row headers; empty header cells are none. */
function withHeaders(table: Element): Element {
  const rows = rowsOf(table);
  const [head, ...body] = rows;
  const isFigures = head?.some((cell) => cell.properties['className'] !== undefined) ?? false;
  for (const cell of head ?? []) setHeader(cell, textOf(cell).trim() !== '', 'col');
  if (isFigures) for (const [label] of body) if (label && textOf(label).trim() !== '') setHeader(label, true, 'row');
  if (head?.every((cell) => textOf(cell).trim() === ''))
    table.children = table.children.filter((child) => !isElement(child, 'thead'));
  return table;
}

function setHeader(cell: Element, isHeader: boolean, scope: 'col' | 'row'): void {
  cell.tagName = isHeader ? 'th' : 'td';
  if (isHeader) cell.properties['scope'] = scope;
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  eachElement(table, (row) => {
    if (isElement(row, 'tr')) rows.push(row.children.filter((cell) => isElement(cell, 'th', 'td')));
  });
  return rows;
}
