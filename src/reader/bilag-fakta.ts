import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BilagFakta } from '../rules/bilag-fakta.ts';
import { isPromised, nameOfIndhold, readIndhold, type Indhold } from './bilag-art.ts';
import { hasPosition } from './bilag-exif.ts';
import { lookIntoOffice } from './bilag-office.ts';
import { lookIntoPdf } from './bilag-pdf.ts';
import { decodeText } from './read-text.ts';

/** Larger files are refused without a look. */
const MAX_BYTES = 50_000_000;

/** What an annex holds; throws when the system does not hand it over. */
export function readBilagFakta(root: string, file: string): BilagFakta {
  const path = join(root, file);
  const { size } = statSync(path);
  return { file, size, ...(size > 0 && size <= MAX_BYTES ? lookInto(readFileSync(path), file) : {}) };
}

function lookInto(bytes: Buffer, file: string): Partial<BilagFakta> {
  const indhold = readIndhold(bytes);
  if (indhold === 'ole' && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return { isLocked: true };
  if (indhold === 'beskadiget') return { closed: DAMAGED };
  if (!isPromised(indhold, file)) return { other: nameOfIndhold(indhold) };
  try {
    return lookIntoKind(bytes, indhold);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { closed: 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? TOO_LARGE : DAMAGED };
  }
}

const TOO_LARGE = 'pakket ud fylder det langt mere, end et papir gør';
const DAMAGED = 'filen er beskadiget';

function lookIntoKind(bytes: Buffer, indhold: Indhold): Partial<BilagFakta> {
  switch (indhold) {
    case 'pdf':
      return lookIntoPdf(bytes);
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return lookIntoOffice(bytes, indhold);
    case 'tekst':
      return { isOldText: !isUtf16(bytes) && decodeText(bytes) === undefined };
    default:
      return { hasPosition: hasPosition(bytes) };
  }
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
