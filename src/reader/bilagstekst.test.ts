import { describe, expect, it } from 'vitest';
import { makeDocx, makePdf, makeZip } from '../tests/smaa-bilag.ts';
import { readBilagstekst } from './bilagstekst.ts';

const p = (runs: string) => `<w:p>${runs}</w:p>`;
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const latin = (text: string) => Buffer.from(text, 'latin1');
/** A fresh copy: pdf.js takes the bytes over. */
const read = (bytes: Uint8Array, fil: string) => readBilagstekst(new Uint8Array(bytes), fil);

describe('the text of a pdf', () => {
  it('is read page by page in its order, with æ, ø and å', async () => {
    const pdf = makePdf(['Første side om Højgård\nog årsagen', 'Anden side: særlige tilbud']);
    expect(await read(pdf, 'a.pdf')).toEqual({ tekst: 'Første side om Højgård og årsagen Anden side: særlige tilbud' });
  });

  it('has divided words joined when the whole word stands elsewhere, and only then', async () => {
    const pdf = makePdf([
      'Om kapacitets-\nudvikling, kapacitets-\nog belægning.\nKapacitetsudvikling er nødvendig for-\nældre.',
    ]);
    expect((await read(pdf, 'a.pdf')).tekst).toBe(
      'Om kapacitetsudvikling, kapacitets- og belægning. Kapacitetsudvikling er nødvendig for- ældre.',
    );
  });

  it('is missing on a scanned paper, and on most of one', async () => {
    expect(await read(makePdf(['', '']), 'a.pdf')).toEqual({ tekst: '', grund: 'uden-tekst' });
    expect(await read(makePdf(['Forside', '', '']), 'a.pdf')).toEqual({ tekst: 'Forside', grund: 'delvist' });
    expect(await read(makePdf(['Forside', '']), 'a.pdf')).toEqual({ tekst: 'Forside' });
  });

  it('is not read beyond 300 pages', async () => {
    expect(await read(makePdf(Array(301).fill('Side')), 'a.pdf')).toEqual({ tekst: '', grund: 'sider' });
    expect((await read(makePdf(Array(300).fill('Side')), 'a.pdf')).grund).toBeUndefined();
  });

  it('is not read when the file is damaged or locked', async () => {
    expect(await read(latin('%PDF-1.4\n'), 'a.pdf')).toEqual({ tekst: '', grund: 'ulaeselig' });
    const key = '0'.repeat(64);
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>] /Root`;
    const locked = latin(makePdf(['Hemmeligt']).toString('latin1').replace('/Root', lock));
    expect(await read(locked, 'a.pdf')).toEqual({ tekst: '', grund: 'laast' });
  });
});

describe('the text of a Word document', () => {
  it('is read paragraph by paragraph, with the cells of its tables and its notes', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p(run('Takst'))}</w:tc><w:tc>${p(run('1.480 kr.'))}</w:tc></w:tr></w:tbl>`;
    const docx = makeDocx(p(run('Høj') + run('gård &amp; co. &#xe6;&#248;')) + table);
    expect(await read(docx, 'a.docx')).toEqual({ tekst: 'Højgård & co. æø Takst 1.480 kr.' });
    const noted = makeZip({
      'word/document.xml': `<w:document>${p(run('Teksten.'))}</w:document>`,
      'word/footnotes.xml': `<w:footnotes>${p(run('Noten.'))}</w:footnotes>`,
    });
    expect(await read(noted, 'a.docx')).toEqual({ tekst: 'Teksten. Noten.' });
  });

  it('is only what a reader of the paper sees', async () => {
    const styles =
      '<w:style w:styleId="Skjult"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Barn"><w:basedOn w:val="Skjult"/></w:style>';
    const hidden = [
      p(run('skjult', '<w:vanish/>')),
      p(run('stil', '<w:rStyle w:val="Skjult"/>')),
      p(`<w:pPr><w:pStyle w:val="Barn"/></w:pPr>${run('afsnit')}`),
      p('<w:del><w:r><w:delText>slettet</w:delText></w:r></w:del>'),
      p(`<w:moveFrom>${run('flyttet')}</w:moveFrom>`),
      p('<w:r><w:instrText>HYPERLINK</w:instrText></w:r>'),
      `<mc:AlternateContent><mc:Choice>${p(run('boks'))}</mc:Choice><mc:Fallback>${p(run('boks'))}</mc:Fallback></mc:AlternateContent>`,
    ];
    const seen = [
      p(run('synligt', '<w:vanish w:val="0"/>')),
      p(`<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('linje')}`),
      p(`<w:ins>${run('indsat')}</w:ins>`),
    ];
    expect(await read(makeDocx([...hidden, ...seen].join(''), styles), 'a.docx')).toEqual({
      tekst: 'boks synligt linje indsat',
    });
  });

  it('is not read when it unpacks to more than it may, or is damaged', async () => {
    const bomb = makeZip({ 'word/document.xml': Buffer.alloc(65 * 2 ** 20, 'x') });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read(bomb, 'a.docx')).toEqual({ tekst: '', grund: 'plads' });
    expect(await read(makeDocx(p(run('Brev'))).subarray(0, 200), 'a.docx')).toEqual({ tekst: '', grund: 'ulaeselig' });
    expect(await read(makeZip({ 'xl/workbook.xml': '<x/>' }), 'a.docx')).toEqual({ tekst: '', grund: 'ulaeselig' });
  });
});

describe('the text of a plain file', () => {
  it.each([
    ['UTF-8', Buffer.from('\ufeffHøjgård,\r\nåret')],
    ['Windows', latin('Højgård,\r\nåret')],
    ['UTF-16', Buffer.from('\ufeffHøjgård,\r\nåret', 'utf16le')],
    ['letters of two parts', Buffer.from('Højga\u030ard, a\u030aret')],
    ['soft hyphens', Buffer.from('Høj\u00adgård, å\u00ad\nret')],
  ])('is read whatever wrote it: %s', async (_, bytes) => {
    expect(await read(bytes, 'a.txt')).toEqual({ tekst: 'Højgård, året' });
  });

  it('may be figures alone; an empty file has none', async () => {
    expect(await read(Buffer.from('2011;740000'), 'a.csv')).toEqual({ tekst: '2011;740000' });
    expect(await read(Buffer.from(' \n'), 'a.txt')).toEqual({ tekst: '', grund: 'uden-tekst' });
  });
});

it('files over 20 MB are not read', async () => {
  expect(await read(Buffer.alloc(20 * 2 ** 20 + 1, 'a'), 'a.txt')).toEqual({ tekst: '', grund: 'stor' });
});
