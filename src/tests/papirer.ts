import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { readPapir } from '../import/laes.ts';
import type { Papir } from '../import/papir.ts';

const FOLDER = new URL('../import/fixtures/papir/', import.meta.url);

/** The bytes of a paper that the import is tested on. */
export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, FOLDER)));
}

/** A paper of the fixtures, read. */
export function readFixturePapir(name: string, kendteOrd?: (ord: string) => boolean): Promise<Papir> {
  return readPapir(name, readFixture(name), kendteOrd);
}

/** A text as a paper, read. */
export function readText(text: string, kendteOrd?: (ord: string) => boolean): Promise<Papir> {
  return readPapir('papir.txt', new TextEncoder().encode(text), kendteOrd);
}

/** A page as a paper, read. */
export function readSide(html: string): Promise<Papir> {
  return readPapir('papir.html', new TextEncoder().encode(html));
}

/** A paper's tree as Markdown. */
export function markdownOf({ tree }: Papir): string {
  return unified()
    .use(remarkStringify, { bullet: '-' })
    .use(remarkGfm, { tablePipeAlign: false })
    .stringify(tree)
    .trim();
}

/** How often each word stands in a text; the numbers of notes are no words. */
export function countOrd(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.replace(/\[\^\w+\]:?/g, ' ').matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that a reader of a tree sees, the numbers of its lists among them. */
export function wordsOfTree(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'html') return node.value === '<br>' ? ' ' : '';
  if (!('children' in node)) return node.type === 'break' ? '\n' : '';
  const inline = node.type === 'strong' || node.type === 'emphasis' || node.type === 'link' || node.type === 'delete';
  const words = node.children.map((child, at) =>
    node.type === 'list' && node.ordered ? `${(node.start ?? 1) + at}. ${wordsOfTree(child)}` : wordsOfTree(child),
  );
  const isText = inline || node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
  return isText ? words.join('') + (inline ? '' : '\n') : words.join('\n');
}
