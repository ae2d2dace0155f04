import type { Element, Nodes, Root } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import { isElement, textOf } from '../markdown/tree.ts';
import { placeOfNode, type TextRule } from './text-file.ts';

const DASH = /^[–—‒−] \S/;
const TWO = /^[–—‒−] [^\n]*\n\s*[–—‒−] \S/m;

/** Lines that begin with a long dash are a list to whoever wrote them; to Markdown they run together. */
export const listestreg: TextRule = ({ tree, markdown }) => (/^\s*[–—‒−] /m.test(markdown) ? findIn(tree) : []);

function findIn(parent: Root | Element): TextFinding[] {
  let before: Nodes | undefined;
  return parent.children.flatMap((node): TextFinding[] => {
    if (!isElement(node)) return [];
    const isFirst = !isDashed(before);
    before = node;
    if (node.tagName !== 'p') return findIn(node);
    const next = parent.children.slice(parent.children.indexOf(node) + 1).find((other) => isElement(other));
    const isList = TWO.test(textOf(node)) || (isDashed(node) && isDashed(next));
    if (!isList || !isFirst) return [];
    return [
      {
        rule: 'listestreg',
        severity: 'warning',
        ...placeOfNode(node),
        field: '',
        message: 'Det ligner en liste, men linjerne begynder med en tankestreg og bliver vist i ét stykke.',
        help: 'Begynd hver linje i listen med en almindelig bindestreg og et mellemrum: - tekst.',
      },
    ];
  });
}

function isDashed(node: Nodes | undefined): boolean {
  return isElement(node, 'p') && DASH.test(textOf(node));
}
