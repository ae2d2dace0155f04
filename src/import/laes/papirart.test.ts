import { describe, expect, it } from 'vitest';
import { makeDocx, makePdf, makeZip } from '../../tests/smaa-bilag.ts';
import { readPapir } from '../laes.ts';
import { PapirFejl } from '../papir.ts';

const bytesOf = (content: string | Buffer) => new Uint8Array(Buffer.from(content));
const WORD = makeDocx('<w:p><w:r><w:t>Ord</w:t></w:r></w:p>');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ole = (name: string) => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(name, 'utf16le')]);

async function refuse(fil: string, content: string | Buffer): Promise<string> {
  const error: unknown = await readPapir(fil, bytesOf(content)).catch((thrown: unknown) => thrown);
  return error instanceof PapirFejl ? `${error.message} ${error.hjaelp}` : String(error);
}

describe('a file of another kind is refused with the way to a kind that can be read', () => {
  it.each([
    ['referat.doc', ole('WordDocument'), 'Words gamle format', 'Gem som Word-dokument (.docx)'],
    ['referat.docm', WORD, 'makroer', 'Gem som Word-dokument (.docx)'],
    ['referat.odt', 'x', 'LibreOffice', 'Gem som Word-dokument (.docx)'],
    ['referat.rtf', '{\\rtf1 Ord}', 'rtf', 'Gem som Word-dokument (.docx)'],
    ['referat.pages', 'x', 'Pages', 'Eksportér til Word'],
    ['referat.msg', ole('__substg1.0_1000001F'), 'en mail', 'Gem den vedhæftede fil'],
    ['REFERAT.EML', 'From: a', 'en mail', 'Gem den vedhæftede fil'],
    ['tal.xlsx', 'x', 'et regneark', 'Regnearket kan være bilag'],
    ['oplæg.pptx', 'x', 'en præsentation', 'Præsentationen kan være bilag'],
    ['scan.png', 'x', 'et billede', 'OCR'],
    ['referater.zip', 'x', 'et arkiv', 'Pak det ud'],
    ['side.mht', 'x', 'et webarkiv', 'kun HTML'],
    ['2012-03-01.md', '---\n---\n', 'allerede i portalens format', 'npm run check'],
    ['referat', 'Ord', 'uden endelse', 'Brug docx, pdf, txt eller html.'],
    ['referat.xyz', 'Ord', 'af typen «xyz»', 'Brug docx, pdf, txt eller html.'],
    ['constructor.constructor', 'Ord', 'af typen «constructor»', 'Brug docx, pdf, txt eller html.'],
    ['referat', makePdf(['Ord']), 'uden endelse', 'Giv den endelsen .pdf'],
    ['referat.tmp', WORD, 'af typen «tmp»', 'Giv den endelsen .docx'],
    ['mail', ole('__substg1.0_1000001F'), 'en mail', 'Gem den vedhæftede fil'],
  ])('%s', async (fil, content, besked, hjaelp) => {
    const told = await refuse(fil, content);
    expect(told).toContain(besked);
    expect(told).toContain(hjaelp);
  });
});

describe('a file with a wrong ending is refused with the right one', () => {
  it.each([
    ['referat.pdf', WORD, 'Filen er et Word-dokument, selv om den hedder .pdf. Giv den endelsen .docx'],
    ['referat.txt', WORD, 'Giv den endelsen .docx'],
    ['referat.docx', makePdf(['Ord']), 'Filen er en pdf, selv om den hedder .docx. Giv den endelsen .pdf'],
    ['referat.html', makePdf(['Ord']), 'Giv den endelsen .pdf'],
    ['referat.docx', '<!DOCTYPE html>\n<p>Ord', 'Filen er en webside, selv om den hedder .docx.'],
    ['referat.txt', '\uFEFF<html><p>Ord', 'Giv den endelsen .html'],
    ['referat.docx', '{\\rtf1 Ord}', 'Filen er i formatet rtf.'],
    ['referat.docx', ole('EncryptedPackage'), 'Filen er låst med adgangskode. Åbn den i Word, fjern adgangskoden'],
    ['referat.docx', ole('WordDocument'), 'Filen er i Words gamle format (.doc).'],
    ['referat.docx', ole('Workbook'), 'Filen er et regneark.'],
    ['referat.docx', OLE, 'Filen er låst med adgangskode eller gemt i et gammelt format (.doc).'],
    ['referat.docx', makeZip({ mimetype: 'x', 'content.xml': '<x/>' }), 'Filen er fra LibreOffice'],
    ['referat.docx', makeZip({ 'xl/workbook.xml': '<x/>' }), 'Filen er et regneark.'],
    ['referat.docx', makeZip({ 'ppt/presentation.xml': '<x/>' }), 'Filen er en præsentation.'],
    ['referat.docx', makeZip({ 'a.txt': 'x' }), 'Filen er et arkiv (zip).'],
    ['referat.txt', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'), 'Filen er et billede.'],
  ])('%s', async (fil, content, told) => {
    expect(await refuse(fil, content)).toContain(told);
  });
});

describe('an empty file is told to be empty', () => {
  it.each(['referat.docx', 'referat.pdf', 'referat.txt', 'referat.html'])('%s', async (fil) => {
    expect(await refuse(fil, '')).toContain('Filen er tom. Vælg den fil, papiret står i.');
  });
});

describe('what is written about other kinds of files is no other kind', () => {
  it.each(['Bilaget er en pdf: %PDF-1.4', 'PK har ordet.', 'Siden begynder med <html>.', 'II. Økonomi'])(
    '%s',
    async (text) => {
      const { tekst } = await readPapir('referat.txt', bytesOf(`Referat\n\n${text}\n`));
      expect(tekst).toContain(text);
    },
  );
});
