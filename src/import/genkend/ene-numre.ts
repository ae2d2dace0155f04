import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { joinFraselinjer, splitLinjer, tekstOf } from './fraser.ts';

/**
 * Paragraphs whose first line is a number alone, with the title of its item on the next line: number and title stand on
 * one line then. Only when such lines count 1, 2, 3 … through the paper, and no line is numbered otherwise.
 */
export function joinEneNumre(children: readonly RootContent[]): RootContent[] {
  const numre = children.flatMap((node, index) => {
    const nr = readEneNummer(node, children[index + 1]);
    return nr === undefined ? [] : [{ index, nr }];
  });
  if (numre.length < 2 || numre.some(({ nr }, index) => nr !== index + 1)) return [...children];
  const own = new Set(numre.map(({ index }) => index));
  return children.flatMap((node, index): RootContent[] => {
    const before = children[index - 1];
    if (own.has(index)) return node.type === 'paragraph' && linesOf(node).length > 1 ? [joinLines(node)] : [];
    const isTitel = own.has(index - 1) && before?.type === 'paragraph' && linesOf(before).length === 1;
    if (!isTitel || before.type !== 'paragraph' || (node.type !== 'paragraph' && node.type !== 'heading'))
      return [node];
    return [{ ...node, children: [...before.children, { type: 'text', value: MELLEM }, ...node.children] }];
  });
}

/** Two blanks: a number before them needs no full stop. */
const MELLEM = '  ';

/** The number that is the first line of a block, with a title below. */
function readEneNummer(node: RootContent, next: RootContent | undefined): number | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, second] = linesOf(node).map(plain);
  if (first === undefined || !/^\d{1,2}$/.test(first)) return undefined;
  const isTekst = next?.type === 'heading' || (next?.type === 'paragraph' && linesOf(next).length === 1);
  const below = second ?? (isTekst ? tekstOf(next).trim() : '');
  return isTitel(below) ? Number(first) : undefined;
}

function isTitel(tekst: string): boolean {
  return /^["”«]?\p{Lu}/u.test(tekst) && tekst.length <= 150 && !findAfsnitsnavn(tekst);
}

function joinLines(node: Paragraph): Paragraph {
  const [first = [], second = [], ...rest] = linesOf(node);
  const titel: PhrasingContent[] = [...first, { type: 'text', value: MELLEM }, ...second];
  return { ...node, children: joinFraselinjer([titel, ...rest]) };
}

function linesOf({ children }: Paragraph): PhrasingContent[][] {
  return splitLinjer(children);
}

function plain(line: PhrasingContent[]): string {
  return tekstOf({ type: 'paragraph', children: line }).trim();
}
