import { childrenOf, findXml, isOn, valOf, type Xml } from './xml.ts';

/** What a style says of its text, with what it has from the styles it is based on. */
export interface Typografi {
  /** Its name in small letters: `heading 1` in every language of Word. */
  navn: string;
  skjult: boolean | undefined;
  numPr: Xml | undefined;
}

/** All styles by their id. */
export function readTypografier(styles: Xml | undefined): Map<string, Typografi> {
  const raw = new Map(childrenOf(styles, 'w:style').map((style) => [style.attributter.get('w:styleId') ?? '', style]));
  const read = (id: string, seen: number): Typografi => {
    const style = raw.get(id);
    const baseId = valOf(findXml(style, 'w:basedOn'));
    const base = baseId !== undefined && seen < 20 ? read(baseId, seen + 1) : undefined;
    return {
      navn: (valOf(findXml(style, 'w:name')) ?? id).toLowerCase(),
      skjult: isOn(findXml(style, 'w:rPr', 'w:vanish')) ?? base?.skjult,
      numPr: mergeNumPr(findXml(style, 'w:pPr', 'w:numPr'), base?.numPr),
    };
  };
  return new Map([...raw.keys()].map((id) => [id, read(id, 0)]));
}

/** A style may say the level and leave the list to the style below it. */
function mergeNumPr(own: Xml | undefined, base: Xml | undefined): Xml | undefined {
  if (!own || findXml(own, 'w:numId')) return own ?? base;
  const numId = findXml(base, 'w:numId');
  return numId ? { ...own, children: [...own.children, numId] } : own;
}
