import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Finding } from '../model/finding.ts';
import { bilagUdenTekst, type Grund } from '../rules/bilag-uden-tekst.ts';
import { grundOf } from './bilagstekst-fejl.ts';
import { readDocx } from './bilagstekst-docx.ts';
import { hasTekst, readPlain } from './bilagstekst-ren.ts';
import { MAX_BYTES, MED_TEKST } from './bilagstekst-filer.ts';

/** So much is unpacked of one bundle of a pdf's objects. */
const LIMIT = 16 * 2 ** 20;

/** What a quick look says of an annex that search will not find; the build, which reads them all, sees more. */
export function lookAtBilag(root: string, file: string): Finding[] {
  if (!MED_TEKST.test(file)) return [];
  const path = join(root, file);
  const grund = statSync(path).size > MAX_BYTES ? 'stor' : findGrund(readFileSync(path), file);
  return grund ? [bilagUdenTekst(file, grund)] : [];
}

function findGrund(bytes: Buffer, file: string): Grund | undefined {
  if (/\.pdf$/i.test(file)) return lookAtPdf(bytes);
  try {
    return hasTekst(/\.docx$/i.test(file) ? readDocx(bytes) : readPlain(bytes), file) ? undefined : 'uden-tekst';
  } catch (error) {
    return grundOf(error);
  }
}

/** A pdf without a font has no text. Fonts are named in the file itself or in bundles of packed objects. */
function lookAtPdf(bytes: Buffer): Grund | undefined {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return 'ulaeselig';
  if (bytes.includes('/Font') || bytes.includes('/Encrypt')) return undefined;
  for (let at = bytes.indexOf('/ObjStm'); at >= 0; at = bytes.indexOf('/ObjStm', at + 1))
    if (mayHaveFont(bytes, at)) return undefined;
  return 'uden-tekst';
}

/** Whether a bundle names a font, or cannot be looked into. */
function mayHaveFont(bytes: Buffer, at: number): boolean {
  const start = bytes.indexOf('stream', at) + 'stream'.length;
  const skip = bytes[start] === 13 ? 2 : 1;
  try {
    return inflateSync(bytes.subarray(start + skip), { maxOutputLength: LIMIT }).includes('/Font');
  } catch {
    return true;
  }
}
