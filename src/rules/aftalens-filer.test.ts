import { expect, it } from 'vitest';
import { aftalensFiler } from './aftalens-filer.ts';

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
  expect(aftalensFiler({ ...AFTALE, dele, bilagsfiler: ['takster.pdf'] })).toEqual([]);
});

it('reports a file that is not there', () => {
  const [finding, ...more] = aftalensFiler({ ...AFTALE, dele, bilagsfiler: ['takst.pdf'] });
  expect(more).toEqual([]);
  expect(finding?.field).toBe('dele.0.fil');
  expect(finding?.message).toMatchInlineSnapshot(
    `"Filen «takster.pdf» ligger ikke i aftalens mappe. Mente du «takst.pdf»?"`,
  );
});
