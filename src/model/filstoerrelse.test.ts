import { expect, it } from 'vitest';
import { describeFil } from './filstoerrelse.ts';

it.each([
  ['brev.txt', 0, 'TXT, 0 byte'],
  ['brev.txt', 999, 'TXT, 999 byte'],
  ['takster 2012.xlsx', 12_499, 'XLSX, 12 KB'],
  ['bilag.1.pdf', 999_499, 'PDF, 999 KB'],
  ['bilag.pdf', 999_500, 'PDF, 1 MB'],
  ['bilag.pdf', 1_240_000, 'PDF, 1,2 MB'],
])('%s of %i bytes is «%s»', (fil, bytes, text) => {
  expect(describeFil(fil, bytes)).toBe(text);
});
