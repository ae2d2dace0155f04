import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Another build may be using what this one does not: it is done with it within a day. */
const DAY = 24 * 60 * 60 * 1000;

/** Marks a folder of a cache as used, and removes those beside it that nobody has used for a day. */
export function keepUsed(folder: string, now = Date.now()): void {
  utimesSync(folder, now / 1000, now / 1000);
  const cache = dirname(folder);
  for (const name of readdirSync(cache)) {
    const { mtimeMs } = statSync(join(cache, name), { throwIfNoEntry: false }) ?? { mtimeMs: now };
    if (mtimeMs < now - DAY) rmSync(join(cache, name), { recursive: true, force: true });
  }
}
