/**
 * Just enough of CBOR to take the arrays of an index apart and put them together again, each element as the bytes it was
 * written with; https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
export function splitArray(bytes: Uint8Array): Uint8Array[] {
  const { major, argument, next } = readHead(bytes, 0);
  if (major !== ARRAY) throw new Error(`No CBOR array, but major type ${major}`);
  const elements: Uint8Array[] = [];
  for (let at = next; elements.length < argument;) {
    const end = endOf(bytes, at);
    elements.push(bytes.subarray(at, end));
    at = end;
  }
  return elements;
}

/** Writes an array of elements that are written already; the inverse of `splitArray`. */
export function joinArray(elements: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead(ARRAY, elements.length), ...elements]);
}

/** Reads a text. */
export function readText(bytes: Uint8Array): string {
  const { major, argument, next } = readHead(bytes, 0);
  if (major !== TEXT) throw new Error(`No CBOR text, but major type ${major}`);
  return new TextDecoder().decode(bytes.subarray(next, next + argument));
}

/** Writes a text; the inverse of `readText`. */
export function writeText(text: string): Uint8Array {
  const encoded = new TextEncoder().encode(text);
  return Buffer.concat([writeHead(TEXT, encoded.length), encoded]);
}

const BYTES = 2;
const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;

interface Head {
  major: number;
  /** A number, or how many bytes or elements follow. */
  argument: number;
  /** Where the head ends. */
  next: number;
}

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at];
  if (first === undefined) throw new Error(`CBOR ends at ${at}`);
  const info = first & 0x1f;
  if (info > 27) throw new Error(`CBOR of unknown length at ${at}`);
  const size = info < 24 ? 0 : 2 ** (info - 24);
  const next = at + 1 + size;
  const argument = bytes.subarray(at + 1, next).reduce((sum, byte) => sum * 256 + byte, 0);
  return { major: first >> 5, argument: size === 0 ? info : argument, next };
}

function writeHead(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument);
  const size = [1, 2, 4].find((one) => argument < 256 ** one) ?? 8;
  const digits = Array.from({ length: size }, (_, place) => Math.floor(argument / 256 ** (size - 1 - place)) % 256);
  return Uint8Array.of((major << 5) | (24 + Math.log2(size)), ...digits);
}

/** Where the element ends that begins there. */
function endOf(bytes: Uint8Array, at: number): number {
  const { major, argument, next } = readHead(bytes, at);
  if (major === BYTES || major === TEXT) return next + argument;
  const inside = major === ARRAY ? argument : major === MAP ? 2 * argument : major === TAG ? 1 : 0;
  let end = next;
  for (let read = 0; read < inside; read += 1) end = endOf(bytes, end);
  return end;
}
