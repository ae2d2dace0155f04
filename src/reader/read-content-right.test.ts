import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPortal } from './read-content.ts';

const FIXTURES = 'src/tests/fixtures';

/** What looks wrong to a rule that looks too quickly: numbers, names, days and closed items as papers really have them. */
it.each(readdirSync(`${FIXTURES}/right`))('what is right passes: %s', (overlay) => {
  const folder = mkdtempSync(join(tmpdir(), 'indhold-'));
  try {
    for (const part of [`${FIXTURES}/good`, `${FIXTURES}/right/${overlay}`]) cpSync(part, folder, { recursive: true });
    expect(readPortal(folder).findings).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
