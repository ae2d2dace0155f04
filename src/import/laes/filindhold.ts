import { unzipSync } from 'fflate';
import type { Papirart } from '../papir.ts';
import type { AfvistType } from './afviste-typer.ts';

const SIGNATURER: readonly (readonly [RegExp, Papirart | AfvistType])[] = [
  [/^\s*%PDF-/, 'pdf'],
  [/^\s*\{\\rtf/, 'rtf'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/s, 'billede'],
  [/^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i, 'html'],
];

/** What a file is by its bytes, whatever it is called; nothing where they do not tell. */
export function findFilindhold(bytes: Uint8Array): Papirart | AfvistType | undefined {
  const start = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return typeOfZip(bytes);
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return typeOfOle(bytes);
  return SIGNATURER.find(([pattern]) => pattern.test(start))?.[1];
}

/** An archive by the names in it; a damaged one is left to whoever unpacks it. */
function typeOfZip(bytes: Uint8Array): Papirart | AfvistType | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => (names.push(name), false) });
  } catch {
    return undefined;
  }
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'regneark';
  if (has('ppt/')) return 'praesentation';
  if (has('Index/Document.iwa')) return 'pages';
  return has('mimetype') && has('content.xml') ? 'odt' : 'arkiv';
}

/** The older Office container: what it holds stands in it in UTF-16. */
function typeOfOle(bytes: Uint8Array): AfvistType {
  const has = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'laast';
  if (has('WordDocument')) return 'gammel-word';
  if (has('__substg1.0')) return 'mail';
  return has('Workbook') ? 'regneark' : 'laast-eller-gammel';
}
