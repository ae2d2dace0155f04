import { expect, it } from 'vitest';
import { navngivneFiler } from './navngivne-filer.ts';

const AFTALE = {
  id: 'nordjylland/2013',
  file: 'rammeaftaler/nordjylland/2013.md',
  titel: 'Rammeaftale 2013',
  region: 'nordjylland',
};
const dele = [
  { type: 'bilag' as const, titel: 'Takster', fil: 'takster.pdf' },
  { type: 'styringsaftale' as const, titel: 'Styringsaftale' },
];

it('finds the file of a part beside the agreement', () => {
  expect(navngivneFiler({ ...AFTALE, dele, bilagsfiler: ['takster.pdf'] })).toEqual([]);
});

it('finds the paper itself beside the meeting', () => {
  const moede = { file: 'moeder/nordjylland/socdir/2012-03-01.md', kilde: { titel: 'Referat', fil: 'referat.pdf' } };
  expect(navngivneFiler({ ...moede, bilagsfiler: ['referat.pdf'] })).toEqual([]);
  expect(navngivneFiler({ ...moede, bilagsfiler: [] }).map(({ field }) => field)).toEqual(['kilde.fil']);
});

it('reports a file that is not there', () => {
  const [finding, ...more] = navngivneFiler({ ...AFTALE, dele, bilagsfiler: ['takst.pdf'] });
  expect(more).toEqual([]);
  expect(finding?.field).toBe('dele.0.fil');
  expect(finding?.message).toMatchInlineSnapshot(
    `"Filen «takster.pdf» ligger ikke i mappen ved siden af. Mente du «takst.pdf»?"`,
  );
});
