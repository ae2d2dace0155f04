import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** A file of an archive: its name, and where and how it is packed. */
interface Entry {
  name: string;
  at: number;
  method: number;
  packed: number;
}

/** Names of the files in a zip archive; throws when it is damaged. */
export function listZip(zip: Buffer): string[] {
  return [...readEntries(zip)].map(({ name }) => name);
}

/**
 * The text of one file in a zip archive, or nothing when it has no such file. No more than `limit` bytes are unpacked,
 * whatever the archive says of itself; throws when there is more, or when the archive is damaged.
 */
export function readZipEntry(zip: Buffer, name: string, limit: number): string | undefined {
  const entry = readEntries(zip).find((candidate) => candidate.name === name);
  if (!entry) return undefined;
  const { at, method, packed } = entry;
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const bytes = zip.subarray(start, start + packed);
  if (method === STORED && packed <= limit) return bytes.toString('utf8');
  if (method === DEFLATED) return inflateRawSync(bytes, { maxOutputLength: limit }).toString('utf8');
  throw new Error(`Zip method ${method}, ${packed} bytes`);
}

/** The list at the archive's end. */
function* readEntries(zip: Buffer): Generator<Entry> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('No zip archive');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('Damaged zip archive');
    const length = zip.readUInt16LE(at + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + length),
      at: zip.readUInt32LE(at + 42),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
    };
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
