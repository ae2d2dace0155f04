import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { endWithUsage } from './options.ts';

/** The content folder a command works on: `--content`, `PORTAL_CONTENT` or `content`. Ends with 2 when it is no folder. */
export function contentFolder(option: string | undefined, usage: string): string {
  const folder = resolve(option || process.env['PORTAL_CONTENT'] || 'content');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) endWithUsage(`Mappen ${folder} findes ikke.`, usage);
  return folder;
}

/** The folder a site is built to: `--out`, `PORTAL_OUT` or `dist`. */
export function outFolder(option: string | undefined): string {
  return resolve(option || process.env['PORTAL_OUT'] || 'dist');
}
