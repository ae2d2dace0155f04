import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { splitLinjer, tekstOf } from './fraser.ts';
import { findLedkaeder, readLed } from './led.ts';

/** The lines of a paper that count `1.1`, `1.2`, `2.1` on, wherever they stand. */
export function findLedlinjer(blokke: readonly RootContent[]): ReadonlySet<string> {
  const linjer = blokke
    .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'list')
    .flatMap((node) => tekstOf(node).split('\n'))
    .flatMap((linje) => {
      const led = readLed(linje);
      return led ? [{ ...led, linje: linje.trim() }] : [];
    });
  return new Set(findLedkaeder(linjer).flatMap((kaede) => kaede.map(({ linje }) => linje)));
}

/** Word makes lists of such lines: each is a paragraph, and the chapter above it a list of its own. */
export function unfoldLedlister(node: RootContent, linjer: ReadonlySet<string>): RootContent[] {
  return node.type === 'list' && holdsLed(node, linjer) ? unfold(node, linjer) : [node];
}

function holdsLed({ children }: List, linjer: ReadonlySet<string>): boolean {
  return children.some((item) =>
    item.children.some((child) =>
      child.type === 'list'
        ? holdsLed(child, linjer)
        : tekstOf(child)
            .split('\n')
            .some((linje) => linjer.has(linje.trim())),
    ),
  );
}

function unfold(list: List, linjer: ReadonlySet<string>): RootContent[] {
  return list.children.flatMap((item, index): RootContent[] => {
    const data = item.data ?? list.data;
    const [first, ...rest] = item.children;
    const isNested = first?.type === 'list';
    const below = (isNested ? item.children : rest).flatMap((child) => unfoldLedlister(child, linjer));
    if (isNested || !first) return below;
    const [top, ...more] = first.type === 'paragraph' ? splitLed(first, linjer) : [first];
    const placed = [top ?? first, ...more].map((node) => ({ ...node, ...(data ? { data } : {}) }));
    if (isLed(first, linjer)) return [...placed, ...below];
    const own: ListItem = { ...item, children: [top ?? first] };
    const alone: List = { ...list, ...startOf(list, index), children: [own], ...(data ? { data } : {}) };
    return [alone, ...placed.slice(1), ...below];
  });
}

/** A paragraph for each of such lines, with those that go on below it. */
function splitLed(paragraph: Paragraph, linjer: ReadonlySet<string>): Paragraph[] {
  const parts: Paragraph[] = [];
  for (const children of splitLinjer(paragraph.children)) {
    const line: Paragraph = { ...paragraph, children };
    const last = parts.at(-1);
    if (last && !isLed(line, linjer)) last.children = [...last.children, { type: 'break' }, ...children];
    else parts.push(line);
  }
  return parts;
}

function startOf({ ordered, start }: List, index: number): { start?: number } {
  return ordered ? { start: (start ?? 1) + index } : {};
}

function isLed(node: RootContent, linjer: ReadonlySet<string>): boolean {
  return linjer.has((tekstOf(node).split('\n')[0] ?? '').trim());
}
