import type { Element, Root } from 'hast';
import { textOf } from '../../markdown/tree.ts';
import { filterNodes, stedOfElement } from './hast-synlig.ts';
import { tekstOfHast } from './hast-tekst.ts';
import type { Udeladt } from '../papir.ts';

/** Takes contents lists out of a page, as Word marks them, and says what they said. */
export function splitHastIndhold(root: Root): Udeladt[] {
  const udeladt: Udeladt[] = [];
  filterNodes(root, (node) => {
    if (node.type !== 'element' || !isIndgang(node)) return true;
    udeladt.push({ art: 'indholdsfortegnelse', tekst: tekstOfHast(node), sted: stedOfElement(node) });
    return false;
  });
  return udeladt;
}

function isIndgang(element: Element): boolean {
  const classes = element.properties['className'];
  const names = Array.isArray(classes) ? classes.map(String) : [];
  return (
    names.some((name) => /^(?:Mso)?(?:Toc\d|TocHeading|Indholdsfortegnelse\d)$/iu.test(name)) ||
    (/^(?:p|li)$/.test(element.tagName) && /\S(?:\.\s?){5,}\s*\d{1,4}\s*$/u.test(textOf(element)))
  );
}
