import { gunzipSync, gzipSync } from 'node:zlib';

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

/** A file of the index with this in it; the inverse of `unpackFile`. */
export function packFile(path: string, content: Uint8Array): IndexFile {
  return { path, content: gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content])) };
}

/** What Pagefind looks for before everything it unpacks. */
const SIGNATURE = 'pagefind_dcd';
