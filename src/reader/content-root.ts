import { basename, resolve } from 'node:path';

/** The content folder of this run: `PORTAL_CONTENT`, or `content` in the working directory. */
export function contentRoot(): string {
  return resolve(process.env['PORTAL_CONTENT'] ?? 'content');
}

/** A file of the content folder as commands name it: `content/moeder/…`. */
export function displayPath(root: string, file: string): string {
  return `${basename(root)}/${file}`;
}
