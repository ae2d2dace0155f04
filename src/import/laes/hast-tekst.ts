import type { Nodes } from 'hast';
import { formatTal } from './hast-liste.ts';

const BLOKKE: ReadonlySet<string> = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tr', 'blockquote'],
  ...['pre', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'hr', 'br', 'caption', 'figure'],
  ...['figcaption', 'address', 'fieldset', 'legend', 'form', 'details', 'summary', 'option', 'body', 'html'],
]);
const CELLER: ReadonlySet<string> = new Set(['td', 'th']);

/** The words of a page in reading order: a line for each block, a tab between cells, the numbers of its lists. */
export function textOfHast(node: Nodes, nummer = ''): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  const name = node.type === 'element' ? node.tagName : '';
  if (node.type === 'element' && name === 'note-henvisning') return `[^${String(node.properties['nummer'])}]`;
  let next = name === 'ol' && node.type === 'element' ? Number(node.properties['start'] ?? 1) : Number.NaN;
  let text = nummer;
  for (const child of node.children) {
    const isItem = child.type === 'element' && child.tagName === 'li' && !Number.isNaN(next);
    if (isItem) next = Number(child.properties['value'] ?? next);
    text += textOfHast(child, isItem ? signOf(node, next) : '');
    if (isItem) next += 1;
  }
  if (BLOKKE.has(name)) return `\n${text}\n`;
  return CELLER.has(name) ? `${text}\t` : text;
}

/** What a list shows before an item. */
function signOf(list: Nodes, nummer: number): string {
  const type = list.type === 'element' ? list.properties['type'] : undefined;
  return typeof type === 'string' && /^[aAiI]$/.test(type) ? `${formatTal(nummer, type)}) ` : `${nummer}. `;
}

/** The same for a whole page: blocks on lines of their own, spaces as one. */
export function tekstOfHast(root: Nodes): string {
  return textOfHast(root)
    .replace(/\u00AD/g, '')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ *\n[\s]*/g, '\n')
    .trim();
}
