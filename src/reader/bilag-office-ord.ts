import { readArkord, readFaellestekster } from './bilag-ark-ord.ts';
import { readWords } from './bilag-tabelord.ts';
import { listZip, readZipEntry } from './bilagstekst-zip.ts';
import { readXml } from './bilagstekst-xml.ts';

/** So much is unpacked of all parts together: an archive can claim to be gigabytes. */
const LIMIT = 64 * 2 ** 20;
const PROPERTIES = /^docProps\/[^/]+\.xml$/;
const WORDS = /^(?:word|xl|ppt)\/(?!theme|styles|fontTable|settings|calcChain|presProps|tableStyles).*\.xml$/;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const SHARED = 'xl/sharedStrings.xml';
/** What ends a piece of text: a paragraph, a cell, a property. */
const ENDS: ReadonlySet<string> = new Set(['p', 'tc', 'c', 'si', 'v', 'comment', 'br', 'tab', 'cr']);

/** Every word in a Word document, spreadsheet or presentation, shown or not, and what its properties say. */
export function readOfficeWords(bytes: Uint8Array): { tekst: string; egenskaber: string } {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = listZip(zip);
  let left = LIMIT;
  const read = (name: string) => {
    const xml = readZipEntry(zip, name, left) ?? '';
    left -= xml.length;
    return xml;
  };
  const faelles = readFaellestekster(names.includes(SHARED) ? read(SHARED) : '');
  const tekst = names
    .filter((name) => WORDS.test(name) && name !== SHARED)
    .map((name) =>
      SHEET.test(name) ? readArkord(read(name), faelles) : readWords(readXml(read(name)), (tag) => ENDS.has(tag)),
    );
  const unused = faelles.tekster.filter((_, nr) => !faelles.brugt.has(nr));
  const egenskaber = names
    .filter((name) => PROPERTIES.test(name))
    .map((name) => readWords(readXml(read(name)), () => true));
  return { tekst: [...tekst, ...unused].join('\n'), egenskaber: egenskaber.join('\n') };
}
