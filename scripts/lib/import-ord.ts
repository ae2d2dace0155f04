/** The words of texts as numbers: those of a whole content folder weigh little, and nothing is kept of the texts. */
export interface Ordsamling {
  /** Adds the words of a text in UTF-8. */
  add(bytes: Uint8Array): void;
  numre(): Float64Array;
}

/** A collection without words. */
export function createOrdsamling(): Ordsamling {
  const numre = new Set<number>();
  const latest = new Float64Array(LATEST);
  const add = (nummer: number) => {
    const place = nummer % LATEST;
    if (latest[place] === nummer) return;
    latest[place] = nummer;
    numre.add(nummer);
  };
  return {
    add: (bytes) => eachOrd(withoutLooseSigns(bytes), add),
    numre: () => Float64Array.from(numre),
  };
}

/** Tells of a word, in large letters or small, whether it is among those of a collection. */
export function createKendteOrd(numre: Float64Array): (ord: string) => boolean {
  const known = new Set(numre);
  return (ord) => {
    const own: number[] = [];
    eachOrd(encoder.encode(ord.normalize('NFC')), (nummer) => own.push(nummer));
    const [nummer, ...others] = own;
    return nummer !== undefined && others.length === 0 && known.has(nummer);
  };
}

/** Most words of a text were just met: they are looked for among so many before they are added. */
const LATEST = 0x8000;
const encoder = new TextEncoder();
/** First byte of accents that stand after their letter. */
const LOOSE = 0xcc;

function withoutLooseSigns(bytes: Uint8Array): Uint8Array {
  return bytes.includes(LOOSE) ? encoder.encode(new TextDecoder().decode(bytes).normalize('NFC')) : bytes;
}

/** Two numbers that grow over a word's bytes, as one of 53 bits: two words that share it are not to be expected. */
function eachOrd(bytes: Uint8Array, visit: (nummer: number) => void): void {
  let a = 0;
  let b = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const plain = PLAIN[bytes[at] ?? 0] ?? 0;
    const byte = plain === SEVERAL ? letterAt(bytes, at) : plain;
    if (byte > 0) {
      a = (Math.imul(a ^ byte, 0x01000193) + 0x9e3779b9) | 0;
      b = Math.imul(b + byte, 0x85ebca6b) ^ (b >>> 13);
    } else if (byte === 0 && (a !== 0 || b !== 0)) {
      visit(numberOf(a, b));
      a = 0;
      b = 0;
    }
  }
  if (a !== 0 || b !== 0) visit(numberOf(a, b));
}

function numberOf(a: number, b: number): number {
  return (a >>> 0) * 0x200000 + (b >>> 11);
}

/** Marks the bytes of signs that take several. */
const SEVERAL = 0xff;
/** Letters and figures of one byte, in small letters; 0 for what ends a word. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return SEVERAL;
  return /[a-z\d]/i.test(String.fromCharCode(byte)) ? byte | 0x20 : 0;
});
/** Inside a sign of several bytes. */
const INSIDE = -1;
const [C2, C3, E2, F0] = [0xc2, 0xc3, 0xe2, 0xf0];

/** A byte of a letter of several, in small letters; 0 where a word ends. */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === C2 || byte === E2 || byte >= F0) return 0;
  if (byte >= 0xc0) return byte;
  const lead = at > 0 ? (bytes[at - 1] ?? 0) : 0;
  if (lead === C3) return byte <= 0x9e && byte !== 0x97 ? byte + 0x20 : byte;
  return lead === C2 || isAfterE2(bytes, at) ? INSIDE : byte;
}

function isAfterE2(bytes: Uint8Array, at: number): boolean {
  const [before = 0, lead = 0] = [bytes[at - 1], bytes[at - 2]];
  return before === E2 || before >= F0 || (before < 0xc0 && (lead === E2 || lead >= F0));
}
