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

/** Reads a number that is not negative. */
export function readNumber(bytes: Uint8Array): number {
  const { major, argument } = readHead(bytes, 0);
  if (major !== NUMBER) throw new Error(`No CBOR number, but major type ${major}`);
  return argument;
}

/** Writes a number that is not negative; the inverse of `readNumber`. */
export function writeNumber(number: number): Uint8Array {
  return writeHead(NUMBER, number);
}

const NUMBER = 0;
/** Below this are numbers. */
const BYTES = 2;
const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;
const UNKNOWN = 0xff;

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
  if (info < 24) return { major: first >> 5, argument: info, next: at + 1 };
  const next = at + 1 + 2 ** (info - 24);
  let argument = 0;
  for (const byte of bytes.subarray(at + 1, next)) argument = argument * 256 + byte;
  return { major: first >> 5, argument, next };
}

function writeHead(major: number, argument: number): Uint8Array {
  if (argument < 24) return Uint8Array.of((major << 5) | argument);
  const size = [1, 2, 4].find((one) => argument < 256 ** one) ?? 8;
  const digits = Array.from({ length: size }, (_, place) => Math.floor(argument / 256 ** (size - 1 - place)) % 256);
  return Uint8Array.of((major << 5) | (24 + Math.log2(size)), ...digits);
}

/** Where the element ends that begins there; an index has millions of numbers, so those are only stepped over. */
function endOf(bytes: Uint8Array, at: number): number {
  let end = at;
  for (let open = 1; open > 0; open -= 1) {
    const first = bytes[end] ?? UNKNOWN;
    const info = first & 0x1f;
    if (first >> 5 < BYTES && info < 28) {
      end += info < 24 ? 1 : 1 + 2 ** (info - 24);
      continue;
    }
    const { major, argument, next } = readHead(bytes, end);
    end = major === BYTES || major === TEXT ? next + argument : next;
    open += major === ARRAY ? argument : major === MAP ? 2 * argument : major === TAG ? 1 : 0;
  }
  return end;
}
