import { PapirFejl } from '../papir.ts';

/** The text of a file in UTF-8, UTF-16 (with or without its mark) or Windows-1252, with plain line ends. */
export function decodePapir(bytes: Uint8Array): string {
  const text = decode(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
  if (text.includes('\u0000'))
    throw new PapirFejl(
      'Filen er ikke tekst: den indeholder nul-tegn.',
      'Gem papiret som tekst, Word eller pdf, og prøv igen.',
    );
  return text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = findWide(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark has a zero in every second place, because most letters of Danish need one byte. */
function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 4;
  if (odd > enough && even < enough / 8) return 'utf-16le';
  return even > enough && odd < enough / 8 ? 'utf-16be' : undefined;
}
