import type { Element, Root } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { isElement, textOf } from '../markdown/tree.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

const DASH = /^[–—‒−] \S/;
const TWO = /^[–—‒−] [^\n]*\n\s*[–—‒−] \S/m;

/** Lines that begin with a long dash are a list to whoever wrote them; to Markdown they run together. */
export const listestreg: TextRule = ({ tree, markdown }) => (/^\s*[–—‒−] /m.test(markdown) ? findIn(tree) : []);

function findIn(parent: Root | Element): TextFinding[] {
  const blocks = parent.children.flatMap((node) => (isElement(node) ? [node] : []));
  return blocks.flatMap((block, nr): TextFinding[] => {
    if (block.tagName !== 'p') return findIn(block);
    const isList = TWO.test(textOf(block)) || (isDashed(block) && isDashed(blocks[nr + 1]));
    if (!isList || isDashed(blocks[nr - 1])) return [];
    return [
      {
        rule: 'listestreg',
        severity: 'warning',
        ...placeOfNode(block),
        field: '',
        message: 'Det ligner en liste, men linjerne begynder med en tankestreg og bliver vist i ét stykke.',
        help: 'Begynd hver linje i listen med en almindelig bindestreg og et mellemrum: - tekst.',
      },
    ];
  });
}

function isDashed(node: Element | undefined): boolean {
  return isElement(node, 'p') && DASH.test(textOf(node));
}
