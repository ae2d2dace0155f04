import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFixture, readText } from '../../tests/papirer.ts';
import { makePdf } from '../../tests/smaa-bilag.ts';
import { readPapir } from '../laes.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const AFSNIT = '<w:p><w:r><w:t>Ord i et afsnit.</w:t></w:r></w:p>';
const FOR_STOR = 'Filen er større, end et referat kan være.';
const BESKADIGET = 'Filen er beskadiget og kan ikke læses.';

function makeDocx(body: string | Uint8Array, others: Record<string, Uint8Array> = {}): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${String(body)}</w:body></w:document>`;
  const document = typeof body === 'string' ? new TextEncoder().encode(xml) : body;
  return zipSync({ ...unzipSync(readFixture('skjult.docx')), 'word/document.xml': document, ...others });
}

/** An archive whose list says that its largest file is small. */
function lie(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  for (let at = 0; at < zip.length - 28; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
      view.setUint32(at + 24, 900, true);
  return zip;
}

describe('a Word file is refused', () => {
  it.each([
    ['when its text unpacks to 200 MB', makeDocx(new Uint8Array(200 * 2 ** 20)), FOR_STOR],
    [
      'when its pictures unpack to 100 MB',
      makeDocx(AFSNIT, { 'word/media/a.png': new Uint8Array(100 * 2 ** 20) }),
      FOR_STOR,
    ],
    ['when it lies about its size', lie(makeDocx(AFSNIT.repeat(50_000))), BESKADIGET],
    ['when it has more paragraphs than any paper', makeDocx(AFSNIT.repeat(10_001)), FOR_STOR],
    ['when its tables stand in each other without end', makeDocx('<w:tbl><w:tr><w:tc>'.repeat(5000)), BESKADIGET],
    ['when it is cut off', makeDocx(AFSNIT).slice(0, 3000), BESKADIGET],
    ['when its text is no XML', makeDocx('<w:p>'), BESKADIGET],
    [
      'when it has macros',
      makeDocx(AFSNIT, { 'word/vbaProject.bin': new Uint8Array(9) }),
      'Filen indeholder makroer eller andet, der kan køre.',
    ],
    ['when it has no words', makeDocx('<w:p/>'), 'Dokumentet har ingen tekst.'],
  ])('%s', async (_, bytes, message) => {
    await expect(readPapir('papir.docx', bytes)).rejects.toThrow(message);
  });

  it('when it defines words of its own', async () => {
    const text = `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${NAMESPACE}><w:body>${AFSNIT}</w:body></w:document>`;
    const bytes = makeDocx(new TextEncoder().encode(text));
    await expect(readPapir('papir.docx', bytes)).rejects.toThrow(BESKADIGET);
  });

  it('but not for a cell that claims a million columns', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${AFSNIT}</w:tc>`;
    const { tekst } = await readPapir('papir.docx', makeDocx(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`));
    expect(tekst).toBe('Ord i et afsnit.');
  });
});

describe('changes that nobody accepted are refused wherever they stand', () => {
  it.each([
    `<w:p><w:ins w:id="1"><w:r><w:t>nyt</w:t></w:r></w:ins></w:p>`,
    `<w:p><w:moveFrom w:id="1"><w:r><w:t>flyttet</w:t></w:r></w:moveFrom></w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>afsnit</w:t></w:r></w:p>`,
    `<w:tbl><w:tr><w:trPr><w:ins w:id="1"/></w:trPr><w:tc>${AFSNIT}</w:tc></w:tr></w:tbl>`,
  ])('%s', async (body) => {
    await expect(readPapir('papir.docx', makeDocx(body))).rejects.toThrow('registrerede ændringer');
  });
});

describe('a pdf is refused', () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const key = '0'.repeat(64);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>] /Root`;

  it.each([
    ['when it is scanned', new Uint8Array(makePdf(['', ''])), 'Pdf-filen har ingen tekst.'],
    [
      'when it is locked',
      latin(makePdf(['Hemmeligt']).toString('latin1').replace('/Root', lock)),
      'Pdf-filen er låst med adgangskode.',
    ],
    ['when it is damaged', latin('%PDF-1.4\n'), BESKADIGET],
    [
      'when it has more than 300 pages',
      new Uint8Array(makePdf(Array<string>(301).fill('Side'))),
      'Pdf-filen har 301 sider.',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(readPapir('papir.pdf', bytes)).rejects.toThrow(message);
  });

  it('but a page that is a picture is told', async () => {
    const { tvivl } = await readPapir('papir.pdf', new Uint8Array(makePdf(['Forside', ''])));
    expect(tvivl.map(({ besked, sted }) => [besked, sted])).toEqual([
      ['Uden tekst: side 2. Der kan stå noget på dem som billede.', { side: 2, linje: 1 }],
    ]);
  });
});

describe('a text is refused', () => {
  it('when it is larger than any paper', async () => {
    await expect(readText('Ord. '.repeat(500_000))).rejects.toThrow(FOR_STOR);
  });
});

describe('a page is refused', () => {
  it('when its parts stand in each other without end', async () => {
    const bytes = new TextEncoder().encode(`${'<div>'.repeat(20_000)}ord`);
    await expect(readPapir('papir.html', bytes)).rejects.toThrow('Filen er bygget så indviklet');
  });
});
