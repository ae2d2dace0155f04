import { gunzipSync } from 'node:zlib';

/** A file of the index as Pagefind hands it over. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What is in a packed file of the index. */
export function unpackFile({ path, content }: IndexFile): Uint8Array {
  const unpacked = gunzipSync(content);
  if (unpacked.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${path}: no ${SIGNATURE}`);
  return unpacked.subarray(SIGNATURE.length);
}

/** What Pagefind writes before everything it packs. */
const SIGNATURE = 'pagefind_dcd';
