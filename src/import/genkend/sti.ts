import type { Paragraph, Root, RootContent } from 'mdast';
import { sliceFraser, tekstOf } from './fraser.ts';
import { withNumre } from './nummerliste.ts';
import { stedOf, type Udeladt } from '../papir.ts';

/** `Forside > Møder > ` above what a page is called; what is called so itself has no such signs. */
const STI =
  /^(?:du er her:?\s*)?(?:forside|hjem|startside|home)(?:n|siden)?\s*(?:[>»›→|/]\s*)(?:[^>»›→|/\n]{1,60}?\s*[>»›→|/]\s*)*(?=[^\s>»›→|/])/iu;
const FORSIDE = /^(?:forside|hjem|startside|home)(?:n|siden)?$/i;
/** What a page is called in a menu. */
const LONGEST = 120;
/** Further down nothing is the way to the page. */
const DEEPEST = 12;

/** Takes the way to a page, which its menus show, from the line that ends with what the page is called. */
export function takeSti(tree: Root): { tree: Root; udeladt: Udeladt[] } {
  const udeladt: Udeladt[] = [];
  const children = tree.children.flatMap((node, index): RootContent[] => {
    if (index < DEEPEST && isMenu(node)) {
      udeladt.push({ art: 'sidehoved', tekst: withNumre(node), sted: stedOf(node) });
      return [];
    }
    if (index >= DEEPEST || (node.type !== 'paragraph' && node.type !== 'heading')) return [node];
    const tekst = tekstOf(node);
    const sti = STI.exec(tekst)?.[0];
    if (sti === undefined) return [node];
    udeladt.push({ art: 'sidehoved', tekst: sti.trim(), sted: stedOf(node) });
    const rest: Paragraph['children'] = sliceFraser(node.children, sti.length);
    return [{ ...node, children: rest }];
  });
  return { tree: { ...tree, children }, udeladt };
}

/** A list of pages, from the first one on. */
function isMenu(node: RootContent): boolean {
  const [first, ...rest] = node.type === 'list' ? node.children.map((item) => tekstOf(item).trim()) : [];
  return first !== undefined && FORSIDE.test(first) && rest.every((tekst) => tekst.length <= LONGEST);
}
