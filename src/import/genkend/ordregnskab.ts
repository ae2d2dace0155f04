import type { Nodes } from 'mdast';
import { markdownToMdast } from 'satteri';
import { readOrd as readAlleOrd } from './ord.ts';

/** Words of the paper that are not in the file, and words of the file that are not in the paper. */
export interface Ordregnskab {
  tabt: string[];
  opfundet: string[];
}

/** What the account is kept of. */
export interface Regnskabsposter {
  /** All of the paper's text. */
  papir: string;
  /** Texts left out on purpose, and words that the file says otherwise. */
  udeladt: readonly string[];
  /** Text below the frontmatter. */
  markdown: string;
  /** Values of the frontmatter that are the paper's own words. */
  felter: readonly string[];
  /** Words that are the editors' and not the paper's: numbers that were given, mended names. */
  givet: readonly string[];
}

/** Compares the words of a paper and of the file made from it. Words that a line end divided are the same as whole. */
export function compareOrd({ papir, udeladt, markdown, felter, givet }: Regnskabsposter): Ordregnskab {
  const body: { ord: string[]; numre: string[] } = { ord: readOrd(felter.join('\n')), numre: [] };
  collect(markdownToMdast(markdown, { features: { gfm: true, frontmatter: false } }), body);
  const tabt = subtract(readOrd(papir), [...body.ord, ...body.numre, ...udeladt.flatMap(readOrd)]);
  const opfundet = subtract(body.ord, [...readOrd(papir), ...givet.flatMap(readOrd)]);
  return reconcile(tabt, opfundet);
}

/** Words as they are compared: `03` is 3. */
function readOrd(tekst: string): string[] {
  return readAlleOrd(tekst).map((ord) => ord.replace(/^0+(?=\d{1,2}$)/, ''));
}

/** Numbers of lists and footnotes are words only where the paper shows them. */
function collect(node: Nodes, into: { ord: string[]; numre: string[] }): void {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
    into.numre.push(...readOrd(node.identifier));
  if (node.type === 'list' && node.ordered)
    into.numre.push(...node.children.map((_, index) => String((node.start ?? 1) + index)));
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    into.ord.push(...readOrd(plainText(node, into)));
  else if ('value' in node && node.type !== 'html') into.ord.push(...readOrd(node.value));
  else if ('children' in node) for (const child of node.children) collect(child, into);
}

function plainText(node: Nodes, into: { numre: string[] }): string {
  if (node.type === 'footnoteReference') into.numre.push(...readOrd(node.identifier));
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br/i.test(node.value) ? '\n' : '';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.map((child) => plainText(child, into)).join('');
}

/** What is in the first list more often than in the second, in its order. */
function subtract(from: readonly string[], what: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of what) left.set(word, (left.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}

/** `nør` + `gaard` lost and `nørgaard` found is nothing lost; nor the other way. */
function reconcile(tabt: readonly string[], opfundet: readonly string[]): Ordregnskab {
  const lost = [...tabt];
  const found = [...opfundet];
  joinInto(lost, found);
  joinInto(found, lost);
  return { tabt: lost, opfundet: found };
}

function joinInto(parts: string[], wholes: string[]): void {
  for (let index = 0; index < parts.length; index += 1)
    for (const count of [2, 3, 4]) {
      const whole = wholes.indexOf(parts.slice(index, index + count).join(''));
      if (whole < 0 || index + count > parts.length) continue;
      wholes.splice(whole, 1);
      parts.splice(index, count);
      index -= 1;
      break;
    }
}
