import { resolve } from 'node:path';

/** The content folder of this run: `PORTAL_CONTENT`, or `content` in the working directory. */
export function contentRoot(): string {
  return resolve(process.env['PORTAL_CONTENT'] ?? 'content');
}
