import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A file of the index as Pagefind hands it over. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A page as the index has it. */
export interface Fragment {
  id: string;
  url: string;
  /** Its text. */
  content: string;
  filters: Record<string, string[] | undefined>;
}

/** Reads the pages of an index. */
export function readFragments(files: readonly IndexFile[]): Fragment[] {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => {
      const page: Omit<Fragment, 'id'> = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length));
      return { ...page, id: basename(path, '.pf_fragment') };
    });
}

/** What Pagefind writes before the JSON of each page. */
const SIGNATURE = 'pagefind_dcd';
