import { readFileSync } from 'node:fs';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without byte order mark and with plain line ends, or undefined when it is not UTF-8. */
export function readText(path: string): string | undefined {
  return decodeText(readFileSync(path));
}

/** The same for bytes that were read. A zero byte means UTF-16, which can pass for UTF-8 where there is no æ, ø or å. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = bytes.includes(0) ? undefined : decoder.decode(bytes);
    return text?.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
