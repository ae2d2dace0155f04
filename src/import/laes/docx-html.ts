import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import type { Root } from 'hast';
import { unified } from 'unified';
import type { Docx } from './docx-filer.ts';
import { writeXml, type Xml } from './xml.ts';

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Titel'] => h1:fresh"];

/** The document, made plain, as a page. Mammoth gets only the parts that hold text. */
export async function convertDocx(docx: Docx): Promise<Root> {
  const files = Object.fromEntries(docx.andre);
  const write = (name: string, xml: Xml | undefined) => {
    if (xml) files[name] = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${writeXml(xml)}`);
  };
  write(docx.mappe, docx.document);
  write('word/footnotes.xml', docx.footnotes);
  write('word/endnotes.xml', docx.endnotes);
  delete files['word/comments.xml'];
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES });
  return unified().use(rehypeParse, { fragment: true }).parse(value);
}
