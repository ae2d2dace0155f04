import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { docxWith, xlsxWith } from '../tests/bilagsproever.ts';
import { withContentAsync } from '../tests/overlay.ts';
import { makePdf } from '../tests/smaa-bilag.ts';
import { findPersonfundInBilag, findPersonfundInPdf } from './bilag-personfund.ts';
import { readPortalInTurns } from './read-content.ts';

const FILE = 'moeder/nordjylland/socdir/2012-03-01/brev.pdf';

/** A pdf with a title among its properties. */
function makeTitledPdf(text: string, title: string): Buffer {
  const pdf = makePdf([text]).toString('latin1');
  const info = `9 0 obj\n<< /Title (${title}) /Producer (Program 1.2.3) /CreationDate (D:20120301101010) >>\nendobj\n`;
  return Buffer.from(
    pdf.replace('xref\n', `${info}xref\n`).replace('/Root 1 0 R', '/Root 1 0 R /Info 9 0 R'),
    'latin1',
  );
}

async function findIn(bytes: Buffer) {
  let found: (string | undefined)[] = [];
  await withContentAsync(undefined, async (folder) => {
    mkdirSync(dirname(join(folder, FILE)), { recursive: true });
    writeFileSync(join(folder, FILE), bytes);
    const fund = await findPersonfundInPdf(folder, [FILE], join(folder, '..', 'lager'));
    found = (fund.get(FILE) ?? []).map(({ finding }) => finding.message);
  });
  return found;
}

it('a number in the text of a pdf is found', async () => {
  expect(await findIn(makePdf(['Et brev', 'Borgeren 010190-1234 har skrevet.']))).toEqual([
    'Bilaget rummer et CPR-nummer: 010190-••••.',
  ]);
});

it('a number in the properties of a pdf is found, also when it has no text', async () => {
  expect(await findIn(makeTitledPdf('Et brev', 'Sag 010190-1234'))).toEqual([
    'Bilagets egenskaber rummer et CPR-nummer: 010190-••••.',
  ]);
  expect(await findIn(makeTitledPdf('', 'Sag 010190-1234'))).toHaveLength(1);
});

it('a pdf about nobody has none', async () => {
  expect(await findIn(makeTitledPdf('Sagsnr. 2011-43820, 1.480.874 kr.', 'Dok.nr. 2012-54025'))).toEqual([]);
});

it('what a pdf says is told with all the rest', async () => {
  await withContentAsync(undefined, async (folder) => {
    writeFileSync(join(folder, FILE), makePdf(['010190-1234']));
    const { findings } = await readPortalInTurns(folder);
    expect(findings.filter(({ rule }) => rule === 'cpr-nummer').map(({ file }) => file)).toEqual([FILE]);
    expect(JSON.stringify(findings)).not.toContain('1234');
  });
});

/** What an annex of another kind says about persons, as kinds of findings. */
function rulesIn(file: string, bytes: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bilag-'));
  try {
    writeFileSync(join(folder, file), bytes);
    return findPersonfundInBilag(folder, file).map(({ finding }) => finding.rule);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const table = (...rows: string[][]) => {
  const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** A spreadsheet with these rows: texts are shared, numbers are written in their cells. */
function sheetWith(rows: readonly (readonly string[])[], more: readonly string[] = []): Buffer {
  const texts = [...new Set([...rows.flat().filter((words) => !/^\d+$/.test(words)), ...more])];
  const cells = rows.map((row, nr) =>
    row.map((words, at) => {
      const place = `r="${String.fromCharCode(65 + at)}${nr + 1}"`;
      return /^\d+$/.test(words)
        ? `<c ${place}><v>${words}</v></c>`
        : `<c ${place} t="s"><v>${texts.indexOf(words)}</v></c>`;
    }),
  );
  return xlsxWith(`<sheetData>${cells.map((row) => `<row>${row.join('')}</row>`).join('')}</sheetData>`, undefined, {
    'xl/sharedStrings.xml': `<sst>${texts.map((words) => `<si><t>${words}</t></si>`).join('')}</sst>`,
  });
}

it('a number in a spreadsheet is judged by the head of its column', () => {
  const providers = [
    ['Tilbud', 'P-nr.', 'CVR-nr.'],
    ['Bo og Hjem', '1012011234', '12345678'],
  ];
  expect(rulesIn('a.xlsx', sheetWith([['Oversigt'], ...providers]))).toEqual([]);
  expect(
    rulesIn(
      'a.xlsx',
      sheetWith([
        ['Navn', 'CPR', 'Mobil'],
        ['A', '1012011234', '20345678'],
      ]),
    ),
  ).toEqual(['cpr-nummer', 'privat-telefonnummer']);
});

it('a text of a spreadsheet is found once, also when no cell shows it any more', () => {
  expect(
    rulesIn(
      'a.xlsx',
      sheetWith([
        ['Navn', 'Note'],
        ['A', '010190-1234'],
        ['B', '010190-1234'],
      ]),
    ),
  ).toEqual(['cpr-nummer', 'cpr-nummer']);
  expect(rulesIn('a.xlsx', sheetWith([['Navn']], ['010190-1234']))).toEqual(['cpr-nummer']);
});

it('a number in a table of a document is judged by the head of its column', () => {
  const providers = [
    ['Tilbud', 'P-nr.'],
    ['Bo og Hjem', '1012011234'],
  ];
  expect(rulesIn('a.docx', docxWith(table(...providers)))).toEqual([]);
  expect(
    rulesIn('a.docx', docxWith(`${table(['Tilbud', 'Nummer'])}<w:p><w:r><w:t>1012011234</w:t></w:r></w:p>`)),
  ).toEqual(['cpr-nummer']);
  expect(rulesIn('a.docx', docxWith(table(['Navn', 'Mobil'], ['A', '20345678'])))).toEqual(['privat-telefonnummer']);
});

it('a table ends before the next one', () => {
  const both = table(['Tilbud', 'P-nr.'], ['Bo og Hjem', '1']) + table(['Navn', 'Nummer'], ['A', '1012011234']);
  expect(rulesIn('a.docx', docxWith(both))).toEqual(['cpr-nummer']);
});

it('a table inside a table is read with its cell', () => {
  const inner = table(['CPR'], ['010190-1234']);
  expect(rulesIn('a.docx', docxWith(`<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`))).toEqual(['cpr-nummer']);
});

it('a pdf that is gone stops nothing', async () => {
  const found = await findPersonfundInPdf(tmpdir(), ['findes-ikke.pdf']);
  expect(found.size).toBe(0);
});
