import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Finding } from '../model/finding.ts';

const FIXTURES = 'src/tests/fixtures';

const EXPECTED = 'expected.json';

/** Calls a function with a content folder of its own: the good fixture with the files of a case laid over it. */
export function withContent<T>(overlay: string | undefined, use: (folder: string) => T): T {
  const folder = makeContent(overlay);
  try {
    return use(folder);
  } finally {
    removeContent(folder);
  }
}

/** The same for a function that takes its time. */
export async function withContentAsync(
  overlay: string | undefined,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = makeContent(overlay);
  try {
    await use(folder);
  } finally {
    removeContent(folder);
  }
}

function makeContent(overlay: string | undefined): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'indhold-')), 'content');
  cpSync(`${FIXTURES}/good`, folder, { recursive: true });
  if (overlay)
    cpSync(`${FIXTURES}/bad/${overlay}`, folder, { recursive: true, filter: (path) => basename(path) !== EXPECTED });
  return folder;
}

function removeContent(folder: string): void {
  rmSync(dirname(folder), { recursive: true });
}

/** The findings that a case is expected to bring, in order and without their help. */
export function readExpected(overlay: string): Omit<Finding, 'help'>[] {
  return JSON.parse(readFileSync(`${FIXTURES}/bad/${overlay}/${EXPECTED}`, 'utf8'));
}
