import type { Element, ElementContent, Parents, Root } from 'hast';
import { eachElement, isElement, textOf } from '../../markdown/tree.ts';
import { filterNodes, findElement } from './hast-synlig.ts';

/** A footnote that was taken out of a page: its number and what it says. */
export interface Note {
  nummer: string;
  indhold: ElementContent[];
}

/** The element that stands in a page where a note is referred to. */
export const NOTEHENVISNING = 'note-henvisning';
const MAERKE = /^\s*[[(]?\s*(\d{1,3}|[ivx]{1,5}|[*†‡])\s*[\])]?\s*$/iu;
/** What programs call the place of a note: its text begins with its mark, also where no link leads back. */
const NOTENAVN = /^_?(?:ftn|edn|fn|footnote|fodnote|note)[-_]?\d+$/i;
const BLOKKE = ['p', 'li', 'div', 'dd', 'td'];

/** Takes footnotes out of a page: numbers that link to a block which links back, or which is called a note and begins with the number. */
export function takeNoter(root: Root): Note[] {
  const blocks = findBlokke(root);
  const places = findSteder(root);
  const noter: Note[] = [];
  const taken = new Map<Element, string>();
  eachElement(root, (element) => {
    const id = targetOf(element);
    const block = id ? blocks.get(id) : undefined;
    if (!id || !block || !MAERKE.test(textOf(element))) return;
    if (!linksBack(block, element, places) && !(NOTENAVN.test(id) && takeMark(block, textOf(element)))) return;
    const nummer = taken.get(block) ?? String(taken.size + 1);
    if (!taken.has(block)) {
      taken.set(block, nummer);
      noter.push({ nummer, indhold: block.children });
    }
    element.tagName = NOTEHENVISNING;
    element.properties = { nummer };
    element.children = [];
  });
  filterNodes(root, (node) => node.type !== 'element' || !taken.has(node));
  filterNodes(root, (node) => !isElement(node, 'ol', 'ul', 'dl') || node.children.some((child) => isElement(child)));
  eachElement(root, (element) => {
    const [only, ...more] = element.children;
    if (element.tagName !== 'sup' || more.length > 0 || !isElement(only, NOTEHENVISNING)) return;
    Object.assign(element, { tagName: NOTEHENVISNING, properties: only.properties, children: [] });
  });
  for (const { indhold } of noter) removeMarks(indhold);
  return noter;
}

/** The blocks of a page by the ids and names in them. */
function findBlokke(root: Root): Map<string, Element> {
  const blocks = new Map<string, Element>();
  const visit = (parent: Parents, block?: Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const here = BLOKKE.includes(child.tagName) && !hasBlok(child) ? child : child.tagName === 'li' ? child : block;
      for (const id of namesOf(child)) if (here) blocks.set(id, here);
      visit(child, here);
    }
  };
  visit(root);
  return blocks;
}

function hasBlok(element: Element): boolean {
  return findElement(element, ({ tagName }) => BLOKKE.includes(tagName)) !== undefined;
}

function namesOf({ properties }: Element): string[] {
  return [properties['id'], properties['name']].filter((name) => typeof name === 'string');
}

function targetOf(element: Element): string | undefined {
  const href = element.properties['href'];
  return element.tagName === 'a' && typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined;
}

/** The elements of a page by their ids and names. */
function findSteder(root: Root): Map<string, Element> {
  const places = new Map<string, Element>();
  eachElement(root, (element) => {
    for (const id of namesOf(element)) if (!places.has(id)) places.set(id, element);
  });
  return places;
}

/** Whether a block links to the reference itself or to what it stands in. */
function linksBack(block: Element, reference: Element, places: ReadonlyMap<string, Element>): boolean {
  const back = findElement(block, (link) => {
    const place = link === reference ? undefined : places.get(targetOf(link) ?? '');
    return place !== undefined && (place === reference || findElement(place, (one) => one === reference) !== undefined);
  });
  return back !== undefined;
}

/** Takes the mark from the beginning of a note's text; false when it begins otherwise. */
function takeMark(block: Element, mark: string): boolean {
  const text = block.children.find((child) => textOf(child).trim() !== '');
  if (text?.type !== 'text' || !text.value.trimStart().startsWith(mark.trim())) return false;
  text.value = text.value.trimStart().slice(mark.trim().length).trimStart();
  return true;
}

/** A note's own number and its way back are no words of it. */
function removeMarks(nodes: ElementContent[]): void {
  const holder: Element = { type: 'element', tagName: 'div', properties: {}, children: nodes };
  filterNodes(holder, (node) => !isElement(node) || !targetOf(node) || !isMark(textOf(node)));
}

function isMark(text: string): boolean {
  return MAERKE.test(text) || /^[\s↑↩︎^]*$/u.test(text);
}
