import { join } from 'node:path';
import { withoutNotes } from '../markdown/without-notes.ts';
import { contentRoot } from './content-root.ts';
import { readText } from './read-text.ts';

/** A content file as it stands in its folder, but for the editors' notes to themselves. */
export function readWithoutNotes(file: string): string {
  return withoutNotes(readText(join(contentRoot(), file)) ?? '');
}
