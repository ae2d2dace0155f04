import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { withContentAsync } from '../tests/overlay.ts';
import { makePdf } from '../tests/smaa-bilag.ts';
import { findPersonfundInPdf } from './bilag-personfund.ts';
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
