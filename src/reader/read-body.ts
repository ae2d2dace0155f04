import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf } from '../markdown/frontmatter.ts';
import { contentRoot } from './content-root.ts';
import { readText } from './read-text.ts';

/** The text of a content file below its frontmatter, read anew for the page that shows it. */
export function readBody(file: string): string {
  return bodyOf(readText(join(contentRoot(), file)) ?? '');
}

/** Whether the content folder has a file. */
export function hasFile(file: string): boolean {
  return existsSync(join(contentRoot(), file));
}
