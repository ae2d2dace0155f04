import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentRoot } from './content-root.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Bytes and media type of an annex, from its path below the content folder. */
export function readBilag(file: string): { bytes: Uint8Array<ArrayBuffer>; mediaType: string } {
  const mediaType = MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { bytes: new Uint8Array(readFileSync(join(contentRoot(), file))), mediaType };
}

/** Size of an annex in bytes. */
export function bilagSize(file: string): number {
  return statSync(join(contentRoot(), file)).size;
}
