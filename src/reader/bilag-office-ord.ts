import { listZip, readZipEntry } from './bilagstekst-zip.ts';
import { readXml } from './bilagstekst-xml.ts';

/** So much is unpacked of all parts together: an archive can claim to be gigabytes. */
const LIMIT = 64 * 2 ** 20;
const PROPERTIES = /^docProps\/[^/]+\.xml$/;
const WORDS = /^(?:word|xl|ppt)\/(?!theme|styles|fontTable|settings|calcChain|presProps|tableStyles).*\.xml$/;
/** What ends a piece of text: a paragraph, a cell, a property. */
const ENDS: ReadonlySet<string> = new Set(['p', 'tc', 'c', 'si', 'v', 'comment', 'br', 'tab', 'cr']);

/** Every word in a Word document, spreadsheet or presentation, shown or not, and what its properties say. */
export function readOfficeWords(bytes: Uint8Array): { tekst: string; egenskaber: string } {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = LIMIT;
  const readAll = (pattern: RegExp, isEnd: (name: string) => boolean) =>
    listZip(zip)
      .filter((name) => pattern.test(name))
      .map((name) => {
        const xml = readZipEntry(zip, name, left) ?? '';
        left -= xml.length;
        return wordsOf(xml, isEnd);
      })
      .join('\n');
  return { tekst: readAll(WORDS, (name) => ENDS.has(name)), egenskaber: readAll(PROPERTIES, () => true) };
}

function wordsOf(xml: string, isEnd: (name: string) => boolean): string {
  let words = '';
  for (const { name, kind, value } of readXml(xml)) {
    if (kind === 'text') words += value;
    else if (kind !== 'open' && isEnd(name)) words += '\n';
  }
  return words;
}
