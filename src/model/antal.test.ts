import { expect, it } from 'vitest';
import { formatAntal } from './antal.ts';

it.each([
  [0, '0 punkter'],
  [1, '1 punkt'],
  [2, '2 punkter'],
  [1037, '1.037 punkter'],
])('%i of something is said as «%s»', (antal, tekst) => {
  expect(formatAntal(antal, 'punkt', 'punkter')).toBe(tekst);
});
