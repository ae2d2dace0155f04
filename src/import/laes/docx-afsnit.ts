import { INDHOLD, textOfXml } from './docx-udfold.ts';
import type { Nummer } from './docx-numre.ts';
import type { Typografi } from './docx-typografi.ts';
import { childrenOf, createXml, escapeXml, findXml, isOn, valOf, type Xml } from './xml.ts';

/** What is known of a document when its paragraphs are read. */
export interface Sammenhaeng {
  typografier: ReadonlyMap<string, Typografi>;
  count: (numPr: Xml) => Nummer | undefined;
  /** Called with text that is hidden, or that belongs to a contents list, and its paragraph's number. */
  onSkjult: (tekst: string, afsnit: number) => void;
  onIndhold: (tekst: string, afsnit: number) => void;
}

/** The sign of a paragraph's number and, for an item of a list, the item's number: `12` or `12;3` or `12;*`. */
export const AFSNITSMAERKE = /\uE00A(\d+)(?:;(\d+|\*))?\uE00B/u;

const OVERSKRIFT = /^(?:heading|overskrift) \d$/u;
const INDHOLDSTYPE = /^(?:toc|indholdsfortegnelse) ?(?:\d|heading|overskrift)|^table of figures$/u;

/** Marks every paragraph with its number, writes Word's automatic numbers, and takes out what is not seen. */
export function markAfsnit(body: Xml, context: Sammenhaeng): void {
  let afsnit = 0;
  const visit = (element: Xml) => {
    element.children = element.children.filter((child) => {
      if (typeof child === 'string') return true;
      if (child.navn === 'w:tc') keepMerged(child);
      if (child.navn !== 'w:p') {
        visit(child);
        return true;
      }
      afsnit += 1;
      return markParagraph(child, afsnit, context);
    });
    if (element.navn === 'w:tc' && childrenOf(element, 'w:p').length === 0) element.children.push(createXml('w:p'));
  };
  visit(body);
}

/** Whether the paragraph stays. */
function markParagraph(paragraph: Xml, afsnit: number, context: Sammenhaeng): boolean {
  const style = context.typografier.get(valOf(findXml(paragraph, 'w:pPr', 'w:pStyle')) ?? '');
  const nummer = countNummer(paragraph, style, context);
  removeSkjult(paragraph, style?.skjult === true, context, afsnit);
  const text = textOfXml(paragraph);
  if (text.trim() === '' && !nummer) return true;
  if (paragraph.attributter.has(INDHOLD) || INDHOLDSTYPE.test(style?.navn ?? '')) {
    context.onIndhold(`${nummer ? `${nummer.tekst} ` : ''}${text.trim()}`, afsnit);
    return false;
  }
  if (text.trim() === '') return true;
  const isItem = nummer?.vaerdi !== undefined && !OVERSKRIFT.test(style?.navn ?? '');
  const sign = isItem ? `;${nummer.vaerdi}` : nummer ? ';*' : '';
  const label = isItem || !nummer?.tekst ? '' : `${nummer.tekst} `;
  const first = createXml('w:r', [
    createXml('w:t', [`\uE00A${afsnit}${sign}\uE00B${escapeXml(label)}`], { 'xml:space': 'preserve' }),
  ]);
  const at = paragraph.children.findIndex((child) => typeof child !== 'string' && child.navn === 'w:pPr');
  paragraph.children.splice(at + 1, 0, first);
  return true;
}

function countNummer(paragraph: Xml, style: Typografi | undefined, { count }: Sammenhaeng): Nummer | undefined {
  const own = findXml(paragraph, 'w:pPr', 'w:numPr');
  const styled = style?.numPr;
  if (!own && !styled) return undefined;
  const level = findXml(own, 'w:ilvl') ?? findXml(styled, 'w:ilvl');
  const list = findXml(own, 'w:numId') ?? findXml(styled, 'w:numId');
  return count(
    createXml(
      'w:numPr',
      [level, list].filter((one) => one !== undefined),
    ),
  );
}

/** Takes out text that is hidden, by itself or by its style. */
export function removeSkjult(
  element: Xml,
  hidden: boolean,
  context: Pick<Sammenhaeng, 'typografier' | 'onSkjult'>,
  afsnit: number,
): void {
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    if (child.navn !== 'w:r') {
      removeSkjult(child, hidden, context, afsnit);
      return true;
    }
    const style = context.typografier.get(valOf(findXml(child, 'w:rPr', 'w:rStyle')) ?? '');
    if (!(isOn(findXml(child, 'w:rPr', 'w:vanish')) ?? style?.skjult ?? hidden)) return true;
    const text = textOfXml(child);
    if (text.trim()) context.onSkjult(text, afsnit);
    return false;
  });
}

/** A cell that goes on from the one above is not shown; when it holds words all the same, they must not be lost. */
function keepMerged(cell: Xml): void {
  const properties = findXml(cell, 'w:tcPr');
  const merge = findXml(properties, 'w:vMerge');
  if (!properties || !merge || valOf(merge) === 'restart' || textOfXml(cell).trim() === '') return;
  properties.children = properties.children.filter((child) => child !== merge);
}
