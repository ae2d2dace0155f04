import { readXml } from './bilagstekst-xml.ts';

/** Styles whose text is hidden, by themselves or by the style they are based on. */
export function readHiddenStyles(xml: string): Set<string> {
  const basedOn = new Map<string, string>();
  const hidden = new Set<string>();
  let id = '';
  for (const { name, kind, value } of readXml(xml)) {
    if (name === 'style' && kind === 'open') id = /\bstyleId=["']([^"']*)["']/.exec(value)?.[1] ?? '';
    else if (name === 'basedOn') basedOn.set(id, valOf(value));
    else if (name === 'vanish' && isOn(value)) hidden.add(id);
  }
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    for (const [style, base] of basedOn) if (hidden.has(base)) hidden.add(style);
  }
  return hidden;
}

/** The value of an element of Word. */
export function valOf(attributes: string): string {
  return /\bval=["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
}

/** Whether a property of Word is on: it is when nothing else is said. */
export function isOn(attributes: string): boolean {
  return !/^(?:0|false|off)$/.test(valOf(attributes));
}
