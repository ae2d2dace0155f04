import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { keepUsed } from './cache-folders.ts';

const NOW = Date.UTC(2026, 10, 1, 12);
const cache = mkdtempSync(join(tmpdir(), 'cache-'));
afterEach(() => rmSync(cache, { recursive: true }));

function makeFolder(name: string, hoursAgo: number): string {
  const folder = join(cache, name);
  mkdirSync(join(folder, 'dele'), { recursive: true });
  utimesSync(folder, NOW / 1000 - hoursAgo * 3600, NOW / 1000 - hoursAgo * 3600);
  return folder;
}

it('what a build uses is kept however old it is, and what no build has used for a day is removed', () => {
  makeFolder('gammel', 25);
  makeFolder('afbrudt-1234', 200);
  makeFolder('en-anden-byggers', 23);
  const used = makeFolder('brugt', 300);
  keepUsed(used, NOW);
  expect(readdirSync(cache).sort()).toEqual(['brugt', 'en-anden-byggers']);
  keepUsed(makeFolder('naeste', 0), NOW + 23 * 3_600_000);
  expect(readdirSync(cache).sort()).toEqual(['brugt', 'naeste']);
});
