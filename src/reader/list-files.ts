import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** A file of a content folder; `isPlain` is false for symbolic links and other things that are no files. */
export interface ListedFile {
  /** Path from the content folder, with `/`. */
  file: string;
  isPlain: boolean;
  /** A folder that cannot be looked into, or that is called like a file: nothing below it is listed. */
  folder?: 'locked' | 'named-like-file';
}

const FILE_NAME = /\.(?:mdx?|ya?ml|pdf|docx|xlsx|pptx|csv|txt|png|jpe?g|webp)$/i;

/** Every file below a folder, in code-unit order of their paths. */
export function listFiles(root: string): ListedFile[] {
  const found: ListedFile[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readFolder(root, folder);
    if (!entries) found.push({ file: folder, isPlain: false, folder: 'locked' });
    for (const entry of entries ?? []) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) found.push({ file, isPlain: entry.isFile() });
      else if (FILE_NAME.test(entry.name)) found.push({ file, isPlain: false, folder: 'named-like-file' });
      else folders.push(file);
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What is in a folder, or nothing when the system does not say; without the content folder itself there is no portal. */
function readFolder(root: string, folder: string): Dirent[] | undefined {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw error;
    return undefined;
  }
}
