const GPS = 0x8825;
const LATITUDE = 2;

/** Whether a picture says where it was taken: in the Exif part of a jpg, a png or a webp, or in its XMP. */
export function hasPosition(bytes: Buffer): boolean {
  return /\bexif:GPSLatitude\b/.test(bytes.subarray(0, 2 ** 20).toString('latin1')) || findExif(bytes).some(hasGps);
}

/** The Exif blocks of a picture, each from its byte order on. */
function findExif(bytes: Buffer): Buffer[] {
  if (bytes[0] === 0xff) return exifOfJpeg(bytes);
  return bytes[0] === 0x89 ? chunks(bytes, 8, 'png') : chunks(bytes, 12, 'webp');
}

function exifOfJpeg(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const length = bytes.readUInt16BE(at + 2);
    const part = bytes.subarray(at + 4, at + 2 + length);
    if (bytes[at + 1] === 0xe1) found.push(withoutName(part));
    at += 2 + Math.max(length, 2);
  }
  return found;
}

/** A png has length, name, data and checksum; a webp has name, length and data, filled up to an even number. */
function chunks(bytes: Buffer, start: number, kind: 'png' | 'webp'): Buffer[] {
  const found: Buffer[] = [];
  for (let at = start; at + 8 <= bytes.length;) {
    const isPng = kind === 'png';
    const name = bytes.toString('latin1', isPng ? at + 4 : at, isPng ? at + 8 : at + 4);
    const length = isPng ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at + 4);
    if (name.toLowerCase() === 'exif') found.push(withoutName(bytes.subarray(at + 8, at + 8 + length)));
    at += 8 + length + (isPng ? 4 : length % 2);
  }
  return found;
}

function withoutName(part: Buffer): Buffer {
  return part.toString('latin1', 0, 6) === 'Exif\0\0' ? part.subarray(6) : part;
}

/** Whether the list of facts leads to a list of positions that has a latitude. */
function hasGps(tiff: Buffer): boolean {
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const find = (list: number, tag: number) =>
    Array.from({ length: list === 0 ? 0 : short(list) }, (_, nr) => list + 2 + nr * 12).find((at) => short(at) === tag);
  const gps = find(long(4), GPS);
  return gps !== undefined && find(long(gps + 8), LATITUDE) !== undefined;
}
