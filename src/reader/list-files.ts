import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a content folder; `isPlain` is false for symbolic links and other things that are no files. */
export interface ListedFile {
  /** Path from the content folder, with `/`. */
  file: string;
  isPlain: boolean;
}

/** Every file below a folder, in code-unit order of their paths. */
export function listFiles(root: string): ListedFile[] {
  const found: ListedFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(file);
      else found.push({ file, isPlain: entry.isFile() });
    }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}
