import type { Element, Nodes, Properties, Root } from 'hast';
import { labelOf } from './celletekst.ts';
import { groupRaekker } from './raekker.ts';
import { readTabel, type Raekke, type Tabel } from './tabel.ts';
import { readTabelbredde } from './tabelbredde.ts';
import { eachElement, isElement } from './tree.ts';
import { markTusinder } from './tusinder.ts';

/** Turns the alignment of table cells, which Markdown gives as a style, into a class that the sanitiser keeps. */
export function markAlignment(root: Root): void {
  eachElement(root, (cell) => {
    if (!isElement(cell, 'th', 'td')) return;
    const style = String(cell.properties['style'] ?? '');
    if (style.includes('right')) cell.properties['className'] = ['hoejre'];
    if (style.includes('center')) cell.properties['className'] = ['midt'];
  });
}

/** Puts every table in a named region that can scroll; its headers, figures and totals can be seen and heard. */
export function decorateTables(parent: Nodes, nameOf: (hoveder: readonly string[]) => string): void {
  if (!('children' in parent)) return;
  parent.children.forEach((child, index) => {
    if (isElement(child, 'table')) parent.children[index] = showTabel(readTabel(child), nameOf);
    else decorateTables(child, nameOf);
  });
}

function showTabel(tabel: Tabel, nameOf: (hoveder: readonly string[]) => string): Element {
  const { hoved, hoveder, raekker, kolonner } = tabel;
  const texts = kolonner.map(({ isTal }, index) => ({
    hoved: hoveder[index] ?? '',
    celler: raekker.map(({ cells }) => (cells[index] ? labelOf(cells[index]) : '')),
    isTal,
  }));
  const hasHead = hoveder.some((text) => text !== '');
  setFigures(tabel);
  for (const [index, { celler, isTal }] of texts.entries()) {
    if (celler.some(isLong)) addClass((hasHead ? hoved : raekker[0])?.cells[index], 'lang');
    for (const [nr, text] of celler.entries()) if (!isTal && isWhole(text)) addClass(raekker[nr]?.cells[index], 'hel');
  }
  setHeaders(tabel);
  const heads = hasHead ? [part('thead', [hoved])] : [];
  const bodies = groupRaekker(raekker).map((group) => part('tbody', group));
  const className = ['tabel', ...readTabelbredde(texts)];
  const table = element('table', {}, [...heads, ...bodies]);
  return element('section', { className, tabIndex: 0, ariaLabel: nameOf(hoveder) }, [table]);
}

/**
 * Figures stand to the right, whatever side the editor's program wrote: some write one for every column. A word among
 * them does too, but may be parted.
 */
function setFigures({ hoved, raekker, kolonner }: Tabel): void {
  for (const [index, { isTal, isMaengde }] of kolonner.entries()) {
    if (!isTal) continue;
    setClass(hoved.cells[index], 'hoejre');
    for (const { cells, celler } of raekker) {
      const [cell, celle] = [cells[index], celler[index]];
      setClass(cell, celle?.art === 'tekst' ? 'hoejre' : 'tal');
      if (cell && celle?.art === 'tal' && celle.cifre > 3 && isMaengde) markTusinder(cell);
    }
  }
}

/** Columns and rows get headers, but no empty ones. */
function setHeaders({ hoved, raekker, hasRaekkehoveder }: Tabel): void {
  for (const cell of hoved.cells) setHeader(cell, 'col');
  for (const { art, row, cells } of raekker) {
    if (art) row.properties['className'] = [art];
    if (cells[0] && hasRaekkehoveder) setHeader(cells[0], art === 'gruppe' ? 'rowgroup' : 'row');
  }
}

function setHeader(cell: Element, scope: 'col' | 'row' | 'rowgroup'): void {
  const isHeader = labelOf(cell).trim() !== '';
  cell.tagName = isHeader ? 'th' : 'td';
  if (isHeader) cell.properties['scope'] = scope;
}

function setClass(cell: Element | undefined, name: string): void {
  if (cell) cell.properties['className'] = [name];
}

function addClass(cell: Element | undefined, name: string): void {
  const { className } = cell?.properties ?? {};
  if (cell) cell.properties['className'] = [...(Array.isArray(className) ? className : []), name];
}

/** A text that a narrow column would make a tower of. */
function isLong({ length }: string): boolean {
  return length > 40;
}

/** A date, a telephone number, the number of a record: digits that are not parted at a hyphen or a space. */
function isWhole(text: string): boolean {
  return text.length < 20 && /^[^\p{L}]*\d[^\p{L}]*[ .-][^\p{L}]*$/u.test(text);
}

function part(tagName: string, rows: readonly Raekke[]): Element {
  return element(
    tagName,
    {},
    rows.map(({ row }) => row),
  );
}

function element(tagName: string, properties: Properties, children: Element[]): Element {
  return { type: 'element', tagName, properties, children };
}
