import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tekst-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(bytes: Uint8Array | string): string {
  const path = join(folder, 'fil.md');
  writeFileSync(path, bytes);
  return path;
}

describe('the text of a file', () => {
  it.each([
    ['as it is', 'æøå 🎉\nb\n'],
    ['without a byte order mark', '\uFEFFæøå 🎉\nb\n'],
    ['with Windows line ends', 'æøå 🎉\r\nb\r\n'],
    ['with old Mac line ends', 'æøå 🎉\rb\r'],
  ])('is the same %s', (_how, text) => {
    expect(readText(file(text))).toBe('æøå 🎉\nb\n');
  });

  it('may be nothing', () => {
    expect(readText(file(''))).toBe('');
  });

  it.each([
    ['Windows-1252', Buffer.from('a\nm\xf8de', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFmøde', 'utf16le')],
    ['UTF-16 without æ, ø and å', Buffer.from('dato', 'utf16le')],
    ['half a letter', Buffer.from('møde').subarray(0, 2)],
  ])('is not guessed from %s', (_what, bytes) => {
    expect(readText(file(bytes))).toBeUndefined();
  });

  it('is no text when the file is not there', () => {
    expect(() => readText(join(folder, 'findes-ikke.md'))).toThrow('ENOENT');
  });
});
