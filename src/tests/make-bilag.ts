import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as proeve from './bilagsproever.ts';
import { makePdf, makeZip } from './smaa-bilag.ts';

/** Writes the annexes of the fixtures: `node src/tests/make-bilag.ts`. What is wrong with each, its name says. */
const BAD: Record<string, Record<string, string | Buffer>> = {
  'bilag-indhold': {
    'billede-som.pdf': proeve.pngWith(),
    'pdf-som.docx': makePdf(['Brev']),
    'regneark-som.docx': proeve.xlsxWith(''),
    'arkiv-som.xlsx': makeZip({ 'brev.txt': 'Brev' }),
    'word-97-som.docx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'side-som.jpg': '<!doctype html><p>Siden findes ikke</p>',
    'program-som.txt': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(60, 3)]),
    'rtf-som.txt': '{\\rtf1\\ansi Brev}',
    'side-som.csv': '\ufeff<!DOCTYPE html>\n<html><p>Siden findes ikke</p></html>',
    'afbrudt.docx': proeve.docxWith(proeve.afsnit('Brev')).subarray(0, 200),
    'afbrudt.pdf': 'x',
    'tom.csv': '',
    'pakket-paa-anden-maade.pdf':
      makePdf(['Brev']).toString('latin1') + '5 0 obj << /Type /ObjStm /Filter /LZWDecode >> stream\nx\nendstream',
  },
  'bilag-laast': {
    'laast.pdf': proeve
      .pdfWith('')
      .toString('latin1')
      .replace('/Root', '/Encrypt << /Filter /Standard /V 1 /R 2 >> /Root'),
    'laast.xlsx': Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  },
  'bilag-aktivt': {
    'javascript.pdf': proeve.pdfWith('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'),
    'javascript-i-navne.pdf': proeve.pdfWith('/Names << /JavaScript << /Names [(a) 9 0 R] >> >>'),
    'javascript-skrevet-med-tal.pdf': proeve.pdfWith('/OpenAction << /S %\n/J#61vaScript /JS (x) >>'),
    'javascript-pakket.pdf': proeve.pdfPacking('<< /S /JavaScript /JS (x) >>'),
    'program.pdf': proeve.pdfWith('/OpenAction << /S /Launch /F (cmd.exe) >>'),
    'vedhaeftet.pdf': proeve.pdfWith('/Names << /EmbeddedFiles << /Names [(a.exe) 9 0 R] >> >>'),
    'formular.pdf': proeve.pdfWith('/AcroForm << /XFA [(template) 9 0 R] >>'),
    'aabner-adresse.pdf': proeve.pdfWith('/OpenAction << /Type /Action /S /URI /URI (https://eksempel.dk) >>'),
    'aabner-adresse-ved-side.pdf': proeve
      .pdfWith('/AA << /O 9 0 R >> /OpenAction 3 0 R')
      .toString('latin1')
      .replace('3 0 obj\n<<', '3 0 obj\n<< /X << >> /S /URI'),
    'indsend.pdf': proeve.pdfWith('/AA << /O << /S /SubmitForm /F (https://eksempel.dk) >> >>'),
    'makroer.docx': proeve.docxWith(proeve.afsnit('Brev'), { 'word/vbaProject.bin': 'x' }),
    'makroer.xlsx': proeve.xlsxWith('', undefined, { 'xl/vbaProject.bin': 'x' }),
    'activex.docx': proeve.docxWith(proeve.afsnit('Brev'), { 'word/activeX/activeX1.xml': '<x/>' }),
    'indlejret.docx': proeve.docxWith(proeve.afsnit('Brev'), { 'word/embeddings/oleObject1.bin': 'x' }),
    'dde.docx': proeve.docxWith(
      `${proeve.afsnit('Brev')}<w:p><w:r><w:instrText> DDEAUTO c:\\\\cmd.exe </w:instrText></w:r></w:p>`,
    ),
  },
  'bilag-skjult': {
    'skjult-tekst.docx': proeve.docxWith(proeve.afsnit('Brev') + proeve.afsnit('Om borgeren', '<w:vanish/>')),
    'skjult-af-stil.docx': proeve.docxWith(
      `${proeve.afsnit('Brev')}${proeve.afsnit('Om borgeren', '<w:rStyle w:val="S"/>')}`,
      { 'word/styles.xml': '<w:styles><w:style w:styleId="S"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>' },
    ),
    'aendringer.docx': proeve.docxWith(
      '<w:p><w:r><w:t>Brev</w:t></w:r><w:del w:id="1" w:author="A" w:date="2012-03-01T10:00:00Z"><w:r><w:delText>slettet</w:delText></w:r></w:del></w:p>',
    ),
    'kommentarer.docx': proeve.docxWith(proeve.afsnit('Brev'), {
      'word/comments.xml': '<w:comments><w:comment w:id="1"><w:p/></w:comment></w:comments>',
    }),
    'skjult-i-sidehoved.docx': proeve.docxWith(proeve.afsnit('Brev'), {
      'word/header1.xml': `<w:hdr>${proeve.afsnit('Om borgeren', '<w:vanish/>')}</w:hdr>`,
    }),
    'skjult-paa-anden-maade.docx': proeve.docxWith(
      proeve.afsnit('Brev') + proeve.afsnit('Om borgeren', '<w:specVanish/>'),
    ),
    'hvid-tekst.docx': proeve.docxWith(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${proeve.afsnit('Takst')}</w:tc></w:tr></w:tbl>${proeve.afsnit('Om borgeren', '<w:color w:val="FFFFFF"/>')}`,
    ),
    'hvid-paa-hvidt.docx': proeve.docxWith(
      proeve.afsnit('Brev') +
        proeve.afsnit('Om borgeren', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FFFFFF"/>'),
    ),
    'lille-tekst.docx': proeve.docxWith(proeve.afsnit('Brev') + proeve.afsnit('Om borgeren', '<w:sz w:val="2"/>')),
    'aendringer-uden-navn.docx': proeve.docxWith(
      "<w:p><w:r><w:t>Brev</w:t></w:r><w:del w:id='1'><w:r><w:delText>slettet</w:delText></w:r></w:del></w:p>",
    ),
    'skjult-ark.xlsx': proeve.xlsxWith(
      proeve.row(1),
      '<sheet name="Takster" sheetId="1"/><sheet name="Borgere" sheetId="2" state="hidden"/><sheet name="Løn" sheetId="3" state="veryHidden"/>',
    ),
    'skjult-raekke.xlsx': proeve.xlsxWith(`<sheetData>${proeve.row(1)}${proeve.row(2, 'hidden="1"')}</sheetData>`),
    'skjult-kolonne.xlsx': proeve.xlsxWith(
      `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${proeve.row(1)}</sheetData>`,
    ),
    'kommentarer.xlsx': proeve.xlsxWith('', undefined, { 'xl/comments1.xml': '<comments/>' }),
    'kommentar.pdf': proeve.pdfWith('/X << /Type /Annot /Subtype /Text /Contents (Slet dette) >>'),
    'dias.pptx': makeZip({
      '[Content_Types].xml': '<Types/>',
      'ppt/slides/slide1.xml': '<p:sld xmlns:p="x" show="0"/>',
      'ppt/notesSlides/notesSlide1.xml': '<p:notes><a:t>Husk navnet</a:t></p:notes>',
    }),
  },
  'bilag-udefra': {
    'skabelon.docx': proeve.docxWith(proeve.afsnit('Brev'), {
      'word/_rels/settings.xml.rels': proeve.relation('attachedTemplate', 'https://eksempel.dk/skabelon.dotm'),
    }),
    'lokal-skabelon.docx': proeve.docxWith(proeve.afsnit('Brev'), {
      'word/_rels/settings.xml.rels': proeve.relation('attachedTemplate', 'file:///S:\\Skabeloner\\Brev.dotm'),
    }),
    'anden-fil.xlsx': proeve.xlsxWith('', undefined, {
      'xl/externalLinks/_rels/externalLink1.xml.rels': proeve.relation(
        'externalLinkPath',
        'https://eksempel.dk/budget.xlsx',
      ),
    }),
  },
  'bilag-forfatter': {
    'brev.docx': proeve.docxWith(proeve.afsnit('Brev'), {
      'docProps/core.xml': proeve.properties('Prøve Prøvesen', 'abc1'),
    }),
    'takster.xlsx': proeve.xlsxWith('', undefined, {
      'docProps/core.xml': proeve.properties('Sekretariatet', 'Prøve Prøvesen'),
    }),
    'brev.pdf': proeve.pdfBy('(Pr\\370ve Pr\\370vesen)'),
    'brev-16.pdf': proeve.pdfBy('<FEFF005000720076>'),
    'brev-xmp.pdf': makePdf(['Brev'])
      .toString('latin1')
      .replace('%%EOF', '<dc:creator><rdf:Seq><rdf:li>Prøve Prøvesen</rdf:li></rdf:Seq></dc:creator>\n%%EOF'),
  },
  'bilag-sted': {
    'kort.jpg': proeve.jpgWith(proeve.exif(true)),
    'kort-2.jpg': proeve.jpgWith(proeve.exif(true, 'MM')),
    'kort.png': proeve.pngWith(proeve.pngChunk('eXIf', proeve.exif(true))),
    'kort.webp': proeve.webpWith(proeve.exif(true)),
    'kort-xmp.png': proeve.pngWith(proeve.pngChunk('iTXt', Buffer.from('<x exif:GPSLatitude="57"/>'))),
  },
  'bilag-tegnsaet': { 'takster.csv': Buffer.from('Sted;Beløb\r\nHøjgård;1480\r\n', 'latin1') },
};

/** Annexes that are as they should be. */
const GOOD: Record<string, string | Buffer> = {
  'brev.pdf': makePdf(['Om (/JavaScript) og /Launch i en tekst']),
  'nyere.pdf': proeve.pdfPacking('<< /Type /Page >>'),
  'link.pdf': proeve.pdfWith(
    '/OpenAction [3 0 R /Fit] /AA << >> /X << /Type /Annot /Subtype /Link /A << /S /URI /URI (https://eksempel.dk) >> >>',
  ),
  'aabner-paa-side-1.pdf': proeve.pdfWith('/OpenAction [3 0 R /Fit] /Names << /Dests << >> >>'),
  'med-afdeling.pdf': proeve.pdfBy('(Sekretariat for rammeaftaler)'),
  'brev.docx': proeve.docxWith(
    proeve.afsnit('Brev') +
      proeve.afsnit('synligt', '<w:vanish w:val="0"/>') +
      proeve.afsnit('fremhævet', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>') +
      proeve.afsnit('indhold', '<w:webHidden/>') +
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${proeve.afsnit('Takst', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>` +
      `<w:tbl><w:tblPr><w:tblStyle w:val="Moerk"/></w:tblPr><w:tr><w:tc>${proeve.afsnit('Sum', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>` +
      '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Linje</w:t></w:r></w:p>',
    {
      'word/_rels/document.xml.rels': proeve.relation('hyperlink', 'https://eksempel.dk/'),
      'docProps/core.xml': proeve.properties('Prøve Kommune'),
    },
  ),
  'takster.xlsx': proeve.xlsxWith(
    `<cols><col min="20" max="16384" hidden="1"/></cols><sheetData>${proeve.row(1)}<row r="2" hidden="1"><c r="A2" s="1"/></row></sheetData>`,
  ),
  'dias.pptx': makeZip({
    '[Content_Types].xml': '<Types/>',
    'ppt/slides/slide1.xml': '<p:sld xmlns:p="x"/>',
    'ppt/notesSlides/notesSlide1.xml': '<p:notes><a:fld type="slidenum"><a:t>side 1</a:t></a:fld></p:notes>',
  }),
  'kort.png': proeve.pngWith(),
  'kort.jpg': proeve.jpgWith(proeve.exif(false)),
  'kort.webp': proeve.webpWith(proeve.exif(false, 'MM')),
  'takster.csv': '\ufeffSted;Beløb\r\nHøjgård;1.480.874\r\n',
  'noter.txt': 'Møde 🎉\n\f§ 82 a, b og c\n',
  'brev-utf-16.txt': Buffer.from('\ufeffHøjgård', 'utf16le'),
};

for (const [overlay, files] of Object.entries(BAD))
  writeAll(`src/tests/fixtures/bad/${overlay}/moeder/nordjylland/socdir/2012-03-01`, files);
writeAll('src/tests/fixtures/awkward/moeder/groenland/sana/2024-03-01', GOOD);

function writeAll(folder: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
