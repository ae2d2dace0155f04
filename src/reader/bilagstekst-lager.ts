import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { MAX_BYTES } from './bilagstekst-filer.ts';
import type { Udtraek } from './bilagstekst.ts';
import type { Bilagslaeser } from './bilagstekst-traad.ts';
import { GRUNDE } from '../rules/bilag-uden-tekst.ts';

/** Raised when annexes are read in another way, so that what was kept is read again. */
const VERSION = 2;
const Gemt = z.strictObject({
  tekst: z.string(),
  grund: z.enum(GRUNDE).exactOptional(),
  egenskaber: z.string().exactOptional(),
});

/** Where the texts of annexes are kept from one time to the next. */
export const BILAGSLAGER = '.cache/bilagstekst';

/** The text of an annex, from the store when the same bytes were read before. */
export async function readCached(
  bytes: Uint8Array,
  fil: string,
  { folder, laeser }: { folder: string; laeser: Bilagslaeser },
): Promise<Udtraek> {
  if (bytes.length > MAX_BYTES) return { tekst: '', grund: 'stor' };
  const type = extname(fil).toLowerCase();
  const key = createHash('sha256').update(`${VERSION}${type}\n`).update(bytes).digest('hex');
  const path = join(folder, `${key}.json`);
  const kept = readKept(path);
  if (kept) return kept;
  const udtraek = await laeser.read(bytes, fil);
  if (dependsOnFile(udtraek)) keep(path, udtraek);
  return udtraek;
}

function readKept(path: string): Udtraek | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return Gemt.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Another machine may have the time and the memory that this one had not. */
function dependsOnFile({ grund }: Udtraek): boolean {
  return grund !== 'tid' && grund !== 'plads';
}

/** Written in full before it gets its name: two builds may share the store. */
function keep(path: string, udtraek: Udtraek): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const fresh = `${path}-${process.pid}`;
  writeFileSync(fresh, JSON.stringify(udtraek));
  renameSync(fresh, path);
}
