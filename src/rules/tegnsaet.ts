import type { TextFinding } from '../model/finding.ts';

const CURE = 'Gem filen igen med tegnsættet UTF-8.';

/** A text whose bytes are not UTF-8: which other set they are in, as far as it can be known, and where the first one stands. */
export function tegnsaet(bytes: Uint8Array): TextFinding[] {
  const isWide = isUtf16(bytes);
  const [message, help] = isWide ? ['Filen er gemt som UTF-16, ikke som UTF-8.', CURE] : explain(bytes);
  const place = isWide ? { line: 1, column: 1 } : findBadByte(bytes);
  return [{ rule: 'tegnsaet', severity: 'error', ...place, field: '', message, help }];
}

function explain(bytes: Uint8Array): [message: string, help: string] {
  if (bytes.includes(0))
    return [
      'Filen rummer et nultegn (NUL), som ikke er tekst.',
      'Er det en tekst, så slet tegnet; ellers har filen en forkert endelse.',
    ];
  return ['Filen er ikke gemt som UTF-8, men nok som Windows-1252 (ANSI), så æ, ø og å kan ikke læses.', CURE];
}

/** UTF-16 has a mark at its head, or is known by every other byte: Latin letters need only one of their two. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 1000);
  return head.filter((byte) => byte === 0).length * 3 > head.length;
}

/** Line and column of the first byte that is not text in UTF-8. */
function findBadByte(bytes: Uint8Array): { line: number; column: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const [before = ''] = text.split(/[\ufffd\0]/, 1);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
