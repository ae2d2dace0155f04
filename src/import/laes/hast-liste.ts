import type { Element, ElementContent, Parents } from 'hast';
import { isElement } from '../../markdown/tree.ts';

/** Lists whose numbers jump become two, and lists by letters get their letters as text: Markdown counts from a start. */
export function splitHuller(parent: Parents): void {
  for (let at = 0; at < parent.children.length; at += 1) {
    const child = parent.children[at];
    if (child?.type !== 'element') continue;
    splitHuller(child);
    if (child.tagName !== 'ol') continue;
    if (/^[aAiI]$/.test(String(child.properties['type']))) markBogstaver(child);
    else parent.children.splice(at, 1, ...splitList(child));
  }
}

function splitList(list: Element): Element[] {
  const lists: Element[] = [];
  let next = Number(list.properties['start'] ?? 1);
  for (const item of list.children) {
    const nummer = isElement(item, 'li') ? Number(item.properties['value'] ?? next) : next;
    const last = lists.at(-1);
    if (last && nummer === next) last.children.push(item);
    else lists.push({ ...list, properties: { start: nummer }, children: [item], ...placeOf(item) });
    next = isElement(item, 'li') ? nummer + 1 : nummer;
  }
  return lists;
}

function placeOf(item: ElementContent): Pick<Element, 'position'> {
  return item.position ? { position: item.position } : {};
}

function markBogstaver(list: Element): void {
  const type = String(list.properties['type']);
  let nummer = Number(list.properties['start'] ?? 1);
  list.tagName = 'ul';
  for (const item of list.children) {
    if (!isElement(item, 'li')) continue;
    const [first] = item.children;
    const sign: ElementContent = { type: 'text', value: `${formatTal(nummer, type)}) ` };
    if (isElement(first, 'p')) first.children.unshift(sign);
    else item.children.unshift(sign);
    nummer += 1;
  }
}

/** A number as a list writes it: `a` letters, `i` Roman. */
export function formatTal(nummer: number, type: string): string {
  const text = type === 'i' || type === 'I' ? formatRomer(nummer) : formatBogstav(nummer);
  return type === 'A' || type === 'I' ? text.toUpperCase() : text;
}

function formatBogstav(nummer: number): string {
  return String.fromCharCode(97 + ((nummer - 1) % 26)).repeat(Math.ceil(nummer / 26));
}

const ROMER: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function formatRomer(nummer: number): string {
  let left = nummer;
  return ROMER.map(([value, sign]) => {
    const count = Math.floor(left / value);
    left -= count * value;
    return sign.repeat(count);
  }).join('');
}
