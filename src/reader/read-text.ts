import { readFileSync } from 'node:fs';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file without byte order mark and with plain line ends, or undefined when it is not UTF-8.
 * A zero byte means UTF-16, which can pass for UTF-8 where there is no æ, ø or å.
 */
export function readText(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    return bytes.includes(0) ? undefined : decoder.decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Line and column of the first byte that is not UTF-8. */
export function findBadByte(path: string): { line: number; column: number } {
  const bytes = readFileSync(path);
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
