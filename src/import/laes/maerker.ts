import type { PhrasingContent } from 'mdast';

/** Signs that stand in a line's text for what a letter cannot say, while lines are put together. */
export const MAERKE = {
  fed: '\uE000',
  fedSlut: '\uE001',
  kursiv: '\uE002',
  kursivSlut: '\uE003',
  note: '\uE004',
  noteSlut: '\uE005',
  understreg: '\uE006',
  understregSlut: '\uE007',
  linjeskift: '\uE008',
  tabulator: '\uE009',
} as const;

/** Signs that a source may not bring along itself, because we use them. */
export const EGNE_TEGN = /[\uE000-\uE01F]/g;

const PARTS = /([\uE000\uE002\uE006])|([\uE001\uE003\uE007])|\uE004(\w+)\uE005|(\uE008)|([^\uE000-\uE008]+)/g;

/** A text with signs as Markdown's inline nodes. */
export function readPhrasing(text: string): PhrasingContent[] {
  const root: PhrasingContent[] = [];
  const stack: PhrasingContent[][] = [root];
  const add = (node: PhrasingContent) => stack.at(-1)?.push(node);
  for (const [, open, close, note, lineBreak, plain] of closeMarks(text).matchAll(PARTS)) {
    if (open === MAERKE.understreg) add({ type: 'html', value: '<u>' });
    else if (close === MAERKE.understregSlut) add({ type: 'html', value: '</u>' });
    else if (open) {
      const children: PhrasingContent[] = [];
      add({ type: open === MAERKE.fed ? 'strong' : 'emphasis', children });
      stack.push(children);
    } else if (close) stack.pop();
    else if (note) add({ type: 'footnoteReference', identifier: note, label: note });
    else if (lineBreak) add({ type: 'break' });
    else if (plain) add({ type: 'text', value: plain.replaceAll(MAERKE.tabulator, '\t') });
  }
  return root;
}

/** The visible words of a text with signs; a note's number is written as Markdown writes it. */
export function plainOf(text: string): string {
  return text
    .replace(/\uE004(\w+)\uE005/g, '[^$1]')
    .replace(/\uE00A[^\uE00B]*\uE00B/gu, '')
    .replace(/\uE008/g, '\n')
    .replace(/\uE009/g, '\t')
    .replace(EGNE_TEGN, '');
}

/** Bold and italic marks in pairs: one that was never closed ends with the text, one that was never opened goes. */
function closeMarks(text: string): string {
  const open: string[] = [];
  let result = '';
  for (const sign of text) {
    if (sign === MAERKE.fed || sign === MAERKE.kursiv)
      open.push(sign === MAERKE.fed ? MAERKE.fedSlut : MAERKE.kursivSlut);
    else if (sign === MAERKE.fedSlut || sign === MAERKE.kursivSlut) {
      const at = open.lastIndexOf(sign);
      if (at < 0) continue;
      const inner = open.splice(at).reverse();
      result += inner.join('');
      continue;
    }
    result += sign;
  }
  return result + open.reverse().join('');
}
