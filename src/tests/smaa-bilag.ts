import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

/** A pdf with one page for each text, written in Helvetica; a page without text is a scanned one. */
export function makePdf(pages: readonly string[]): Buffer {
  const kids = pages.map((_, nr) => `${4 + nr * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    pages.some((text) => text !== '')
      ? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
      : 'null',
    ...pages.flatMap((text, nr) => [pageObject(text, nr), streamObject(text)]),
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, nr) => {
    const at = pdf.length;
    pdf += `${nr + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${pdf}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`,
    'latin1',
  );
}

function pageObject(text: string, nr: number): string {
  const resources = text === '' ? '' : ' /Font << /F 3 0 R >>';
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <<${resources} >> /Contents ${5 + nr * 2} 0 R >>`;
}

function streamObject(text: string): string {
  const lines = text.split('\n').map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  const drawing = text === '' ? '0.8 g 50 50 495 742 re f' : `BT /F 12 Tf 16 TL 50 780 Td ${lines.join(' ')} ET`;
  return `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
}

/** A pdf whose objects are packed in a bundle, as newer programs write it: no name of theirs is seen from outside. */
export function packObjects(objects: string): Buffer {
  const bundle = deflateSync(Buffer.from(objects, 'latin1'));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /Length ${bundle.length} >>\nstream\n`,
      'latin1',
    ),
    bundle,
    Buffer.from('\nendstream\nendobj\n%%EOF\n', 'latin1'),
  ]);
}

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with the paragraphs of its body, and styles when there are some. */
export function makeDocx(body: string, styles = ''): Buffer {
  return makeZip({
    'word/document.xml': `<?xml version="1.0"?><w:document ${SPACE}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${SPACE}>${styles}</w:styles>`,
  });
}

/** A zip archive of some files. */
export function makeZip(files: Record<string, string | Buffer>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    const names = Buffer.concat([Buffer.from([name.length, 0, 0, 0]), Buffer.from(name)]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, names, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const version = Buffer.from([20, 0]);
    const listed = Buffer.from([name.length, 0, 0, 0]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02'), version, facts, listed, rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(list.length, 4);
  end.writeUInt16LE(list.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\x05\x06'), end]);
}
