import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { withContentAsync } from '../../src/tests/overlay.ts';
import { makeDocx, makePdf } from '../../src/tests/smaa-bilag.ts';
import { collectBilagstekst } from './collect-bilagstekst.ts';

const MOEDE = 'moeder/nordjylland/socdir/2012-03-01';

it('the texts of annexes are found by page and address, and editors are told of what only reading them shows', async () => {
  await withContentAsync(undefined, async (content) => {
    const site = join(content, '../site');
    const store = join(content, '../store');
    const annex = (fil: string, bytes: Uint8Array) => writeFileSync(join(content, MOEDE, fil), bytes);
    annex('brev æ.docx', makeDocx('<w:p><w:r><w:t>Et brev</w:t></w:r></w:p>'));
    annex('skannet.pdf', makePdf(['']));
    annex('lang.pdf', makePdf(Array(301).fill('Side')));
    annex('regneark.xlsx', Buffer.from('x'));
    for (const page of [MOEDE, 'rammeaftaler/nordjylland/2013']) writePage(site, page);
    const { pages, notes } = await collectBilagstekst(content, { site, base: '/portal/', store });
    expect([...pages].map(([page, texts]) => [page, [...texts]])).toEqual([
      [
        `${MOEDE}/index.html`,
        [
          ['/portal/bilag/nordjylland/socdir/2012-03-01/brev%20%C3%A6.docx', { fil: 'brev æ.docx', tekst: 'Et brev' }],
          [
            '/portal/bilag/nordjylland/socdir/2012-03-01/henvendelse.pdf',
            { fil: 'henvendelse.pdf', tekst: 'Henvendelse fra Metodecentret' },
          ],
        ],
      ],
      [
        'rammeaftaler/nordjylland/2013/index.html',
        [
          [
            '/portal/bilag/nordjylland/2013/styringsaftale.pdf',
            { fil: 'styringsaftale.pdf', tekst: 'Styringsaftale 2013' },
          ],
        ],
      ],
    ]);
    expect(notes.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
      [`${MOEDE}/lang.pdf`, 'bilag-uden-tekst', 'warning'],
    ]);
    expect(readdirSync(store)).toHaveLength(5);
  });
});

function writePage(site: string, page: string): void {
  const path = join(site, page, 'index.html');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
}
