import { MAERKE } from './maerker.ts';
import { createXml, findXml, hasXml, unescapeXml, valOf, childrenOf, type Xml } from './xml.ts';

/** What was met while a document was made plain. */
export interface Udfoldet {
  billeder: number;
  tekstbokse: number;
  formler: number;
  indlejret: number;
}

/** Set on the paragraphs of a contents list. */
export const INDHOLD = 'indhold';

/** Set on the references to notes: the number that the note gets. */
export const NOTENUMMER = 'notenummer';

const VAEK: ReadonlySet<string> = new Set([
  ...['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd'],
  ...['w:commentReference', 'w:annotationRef', 'w:softHyphen', 'w:lastRenderedPageBreak', 'w:permStart', 'w:permEnd'],
]);
const PAK_UD: ReadonlySet<string> = new Set([
  ...['w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:bdo', 'w:dir'],
]);
const TEGN: Record<string, string> = { 'w:tab': MAERKE.tabulator, 'w:ptab': MAERKE.tabulator, 'w:noBreakHyphen': '-' };

/** Makes a document plain: wrappers go, text boxes become paragraphs after the one they hang on. */
export function unfold(element: Xml, seen: Udfoldet): void {
  element.children = element.children.flatMap((child): (Xml | string)[] =>
    typeof child === 'string' ? [child] : unfoldChild(child, element, seen),
  );
}

function unfoldChild(child: Xml, parent: Xml, seen: Udfoldet): Xml[] {
  if (VAEK.has(child.navn)) return [];
  const sign = parent.navn === 'w:r' ? TEGN[child.navn] : undefined;
  if (sign) return [createXml('w:t', [sign], { 'xml:space': 'preserve' })];
  if (child.navn === 'w:cr') return [createXml('w:br')];
  if (child.navn.startsWith('m:oMath')) {
    seen.formler += 1;
    return [createXml('w:r', [createXml('w:t', [mathText(child)], { 'xml:space': 'preserve' })])];
  }
  if (child.navn === 'w:p') return unfoldParagraph(child, seen);
  if (isContents(child)) markIndhold(child);
  unfold(child, seen);
  if (child.navn === 'w:sdt') return childrenOf(child).filter(({ navn }) => !/^w:sdt(?:Pr|EndPr)$/.test(navn));
  if (PAK_UD.has(child.navn)) return childrenOf(child).filter(({ navn }) => !/Pr$/.test(navn));
  return [child];
}

/** A paragraph without pictures, and behind it what stood in its text boxes. */
function unfoldParagraph(paragraph: Xml, seen: Udfoldet): Xml[] {
  const boxes: Xml[] = [];
  takeTegninger(paragraph, boxes, seen);
  unfold(paragraph, seen);
  for (const box of boxes) unfold(box, seen);
  return [paragraph, ...boxes.flatMap((box) => childrenOf(box))];
}

function takeTegninger(element: Xml, boxes: Xml[], seen: Udfoldet): void {
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    if (!/^(?:mc:AlternateContent|w:drawing|w:pict|w:object)$/.test(child.navn)) {
      takeTegninger(child, boxes, seen);
      return true;
    }
    const found = findBokse(child);
    seen.tekstbokse += found.length;
    boxes.push(...found);
    if (found.length === 0 && child.navn === 'w:object') seen.indlejret += 1;
    else if (found.length === 0) seen.billeder += 1;
    return false;
  });
}

/** Text boxes are often written twice, for new and for old programs: one of them is enough. */
function findBokse(element: Xml): Xml[] {
  if (element.navn === 'w:txbxContent') return [element];
  if (element.navn !== 'mc:AlternateContent') return childrenOf(element).flatMap(findBokse);
  return (
    childrenOf(element)
      .map(findBokse)
      .find((found) => found.length > 0) ?? []
  );
}

function isContents(element: Xml): boolean {
  return (
    element.navn === 'w:sdt' &&
    valOf(findXml(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')) === 'Table of Contents'
  );
}

function markIndhold(element: Xml): void {
  if (element.navn === 'w:p') element.attributter.set(INDHOLD, '1');
  for (const child of childrenOf(element)) markIndhold(child);
}

function mathText(element: Xml): string {
  if (element.navn === 'm:t') return element.children.filter((child) => typeof child === 'string').join('');
  return childrenOf(element).map(mathText).join('');
}

/** The visible words of an element, a line for each paragraph and a tab between cells. */
export function textOfXml(element: Xml): string {
  if (element.navn === 'w:t')
    return unescapeXml(element.children.filter((child) => typeof child === 'string').join(''));
  if (element.navn === 'w:br') return '\n';
  const note = element.attributter.get(NOTENUMMER);
  if (note) return `[^${note}]`;
  const text = childrenOf(element).map(textOfXml).join('');
  if (element.navn === 'w:p') return `${text}\n`;
  return element.navn === 'w:tc' ? `${text.trim()}\t` : element.navn === 'w:tr' ? `${text}\n` : text;
}

/** Changes that nobody has accepted or refused. */
export function hasRettelser(element: Xml): boolean {
  return hasXml(element, 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge');
}
