import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { sliceFraser, tekstOf } from './fraser.ts';
import type { Sted } from '../papir.ts';

const TEGN = /^(?:[–-]|(\d{1,2})\.)\s+/;

/** The lines of a cell as blocks: a paragraph each, and those with a dash or a number are a list. */
export function blokkeOf(lines: readonly PhrasingContent[][], sted: Sted): RootContent[] {
  const blokke: RootContent[] = [];
  for (const children of lines) {
    const [tegn, nummer] = TEGN.exec(tekstOf({ type: 'paragraph', children })) ?? [];
    const last = blokke.at(-1);
    if (tegn === undefined) blokke.push(afsnitAfFraser(children, sted));
    else if (last?.type === 'list' && last.ordered === (nummer !== undefined)) last.children.push(item(children, tegn));
    else blokke.push(newList(item(children, tegn), nummer, sted));
  }
  return blokke;
}

/** A paragraph with its place. */
export function afsnitAfFraser(children: PhrasingContent[], sted: Sted): Paragraph {
  return { type: 'paragraph', children, data: { sted } };
}

function item(children: readonly PhrasingContent[], tegn: string): List['children'][number] {
  const own: Paragraph = { type: 'paragraph', children: sliceFraser(children, tegn.length) };
  return { type: 'listItem', spread: false, children: [own] };
}

function newList(first: List['children'][number], nummer: string | undefined, sted: Sted): List {
  const start = nummer === undefined ? {} : { start: Number(nummer) };
  return { type: 'list', ordered: nummer !== undefined, ...start, spread: false, children: [first], data: { sted } };
}
