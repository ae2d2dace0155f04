import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinStyles } from './join-styles.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(site, '_astro'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(site, file), text);
}

const link = (...names: string[]) =>
  names.map((name) => `<link rel="stylesheet" href="/portal/_astro/${name}">`).join('');
const sheetsOf = (file: string) =>
  [...readFileSync(join(site, file), 'utf8').matchAll(/href="\/portal\/_astro\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );

it('a page has one stylesheet that holds its parts in their order, and pages of one kind share it', () => {
  write({ '_astro/a.css': 'a{}', '_astro/b.css': 'b{}' });
  for (const page of ['1.html', '2.html']) write({ [page]: `<head>${link('a.css', 'b.css')}</head><p>a.css</p>` });
  joinStyles(site);
  const [name = '', ...more] = sheetsOf('1.html');
  expect(more).toEqual([]);
  expect(readFileSync(join(site, '_astro', name), 'utf8')).toBe('a{}b{}');
  expect(sheetsOf('2.html')).toEqual([name]);
  expect(readdirSync(join(site, '_astro'))).toEqual([name]);
  expect(readFileSync(join(site, '1.html'), 'utf8')).toContain('<p>a.css</p>');
});

it('a page with one part keeps it, and a part that no page uses alone goes', () => {
  write({ '_astro/a.css': 'a{}', '_astro/b.css': 'b{}', '1.html': link('a.css'), '2.html': link('b.css', 'a.css') });
  joinStyles(site);
  expect(sheetsOf('1.html')).toEqual(['a.css']);
  expect(readdirSync(join(site, '_astro'))).not.toContain('b.css');
  const [name = ''] = sheetsOf('2.html');
  expect(readFileSync(join(site, '_astro', name), 'utf8')).toBe('b{}a{}');
});
