import { describe, expect, it } from 'vitest';
import { tegnsaet } from './tegnsaet.ts';

const WINDOWS = 'Filen er ikke gemt som UTF-8, men nok som Windows-1252 (ANSI), så æ, ø og å kan ikke læses.';
const WIDE = 'Filen er gemt som UTF-16, ikke som UTF-8.';
const NUL = 'Filen rummer et nultegn (NUL), som ikke er tekst.';

describe('a text that is not UTF-8', () => {
  it.each([
    ['Windows-1252', Buffer.from('a\nm\xf8de', 'latin1'), WINDOWS, 2, 2],
    ['half a letter at the end', Buffer.from('møde').subarray(0, 2), WINDOWS, 1, 2],
    ['UTF-16', Buffer.from('\uFEFFmøde', 'utf16le'), WIDE, 1, 1],
    ['UTF-16, the other way round', Buffer.from('\uFEFFmøde', 'utf16le').swap16(), WIDE, 1, 1],
    ['UTF-16 without a mark', Buffer.from('dato', 'utf16le'), WIDE, 1, 1],
    ['a zero byte', Buffer.from('dato\norgan: soc\0dir og mere tekst'), NUL, 2, 11],
  ])('is told by its character set and place: %s', (_what, bytes, message, line, column) => {
    expect(tegnsaet(bytes)).toMatchObject([{ rule: 'tegnsaet', message, line, column }]);
  });
});
