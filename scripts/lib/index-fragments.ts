import { basename } from 'node:path';
import { unpackFile, type IndexFile } from './index-file.ts';

/** A page as the index has it. */
export interface Fragment {
  id: string;
  url: string;
  /** Its text. */
  content: string;
  filters: Record<string, string[] | undefined>;
  meta: Record<string, string | undefined>;
}

/** Reads the pages of an index. */
export function readFragments(files: readonly IndexFile[]): Fragment[] {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map((file) => {
      const page: Omit<Fragment, 'id'> = JSON.parse(new TextDecoder().decode(unpackFile(file)));
      return { ...page, id: basename(file.path, '.pf_fragment') };
    });
}
