import { AFSNITSMAERKE } from './docx-afsnit.ts';
import type { Docx } from './docx-filer.ts';
import { NOTENUMMER, textOfXml } from './docx-udfold.ts';
import { plainOf } from './maerker.ts';
import { childrenOf, type Xml } from './xml.ts';

/** Gives every note its number, in the order of the references to them, and says what the notes say. */
export function numberNoter({ document, footnotes, endnotes }: Docx): string[] {
  const noter: string[] = [];
  const seen = new Map<string, number>();
  const visit = (element: Xml) => {
    const isNote = element.navn === 'w:footnoteReference' || element.navn === 'w:endnoteReference';
    if (isNote) {
      const id = element.attributter.get('w:id') ?? '';
      const key = `${element.navn}${id}`;
      if (!seen.has(key)) {
        seen.set(key, seen.size + 1);
        const part = element.navn === 'w:footnoteReference' ? footnotes : endnotes;
        const note = childrenOf(part).find(({ attributter }) => attributter.get('w:id') === id);
        noter.push(`[^${seen.size}]: ${note ? tekstOfDocx(note) : ''}`);
      }
      element.attributter.set(NOTENUMMER, String(seen.get(key)));
    }
    for (const child of childrenOf(element)) visit(child);
  };
  visit(document);
  return noter;
}

/** The words of a part, with the numbers that Word writes before its paragraphs. */
export function tekstOfDocx(part: Xml): string {
  const text = textOfXml(part).replace(new RegExp(AFSNITSMAERKE, 'gu'), (_, _afsnit, value?: string) =>
    value && value !== '*' ? `${value}. ` : '',
  );
  return plainOf(text)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/\n\s*\n/g, '\n')
    .trim();
}
