import { crc32, deflateSync } from 'node:zlib';
import { makePdf, makeZip, packObjects } from './smaa-bilag.ts';

/** A pdf with one page and something more in its catalogue. */
export function pdfWith(catalogue: string): Buffer {
  const pdf = makePdf(['Brev']).toString('latin1');
  return Buffer.from(pdf.replace('/Type /Catalog', `/Type /Catalog ${catalogue}`), 'latin1');
}

/** A pdf with one page whose properties name an author, as it is written between the brackets. */
export function pdfBy(author: string): Buffer {
  const pdf = makePdf(['Brev']).toString('latin1');
  return Buffer.from(pdf.replace('/Root', `/Info << /Author ${author} >> /Root`), 'latin1');
}

/** A pdf whose objects are packed in a bundle with one more among them. */
export function pdfPacking(object: string): Buffer {
  return packObjects(`<< /Type /Font >> ${object}`);
}

const TYPES = '[Content_Types].xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph of one run; its properties come before its text. */
export function afsnit(text: string, properties = ''): string {
  return `<w:p><w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

/** A Word document with these paragraphs, and other parts when there are some. */
export function docxWith(body: string, parts: Record<string, string> = {}): Buffer {
  return makeZip({
    [TYPES]: '<Types/>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A spreadsheet with one sheet that has these columns and rows; `sheets` are the list in its workbook. */
export function xlsxWith(data: string, sheets = '<sheet name="Takster" sheetId="1"/>', parts = {}): Buffer {
  return makeZip({
    [TYPES]: '<Types/>',
    'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet>${data}</worksheet>`,
    ...parts,
  });
}

/** A row of a sheet with two cells. */
export function row(nr: number, attributes = ''): string {
  return `<row r="${nr}" ${attributes}><c r="A${nr}"><v>1480</v></c><c r="B${nr}"><v>2012</v></c></row>`;
}

/** The list of what an Office document refers to outside itself. */
export function relation(kind: string, target: string): string {
  return `<Relationships><Relationship Id="r1" Type="${RELATION}/${kind}" Target="${target}" TargetMode="External"/></Relationships>`;
}

/** The properties of an Office document. */
export function properties(creator: string, changedBy = creator): string {
  return `<cp:coreProperties><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${changedBy}</cp:lastModifiedBy></cp:coreProperties>`;
}

/** A picture of one point, with other chunks before its end. */
export function pngWith(...extra: Buffer[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    ...extra,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A chunk of a png. */
export function pngChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A jpg with an Exif part, though without a picture. */
export function jpgWith(exif: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 8);
  const mark = Buffer.from([0xff, 0xd8, 0xff, 0xe1]);
  return Buffer.concat([mark, length, Buffer.from('Exif\0\0'), exif, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9])]);
}

/** A webp with an Exif part, though without a picture. */
export function webpWith(exif: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(exif.length);
  const content = Buffer.concat([Buffer.from('WEBPEXIF'), size, exif]);
  const all = Buffer.alloc(4);
  all.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from('RIFF'), all, content]);
}

/** Facts of a camera: its orientation, and where it was when `hasPlace`; in either order of bytes. */
export function exif(hasPlace: boolean, order: 'II' | 'MM' = 'II'): Buffer {
  const bytes = Buffer.alloc(64);
  const short = (value: number, at: number) =>
    order === 'II' ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at);
  bytes.write(order);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(hasPlace ? 0x8825 : 0x0112, 10);
  long(26, 18);
  short(1, 26);
  short(2, 28);
  return bytes;
}
