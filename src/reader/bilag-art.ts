import { listZip } from './bilagstekst-zip.ts';

/** What a file is by its content. */
export type Indhold =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'png'
  | 'jpg'
  | 'webp'
  | 'tekst'
  | 'rtf'
  | 'html'
  | 'zip'
  | 'beskadiget'
  | 'ole'
  | 'andet';

const NAMES: Record<Indhold, string> = {
  pdf: 'en pdf',
  docx: 'et Word-dokument',
  xlsx: 'et Excel-regneark',
  pptx: 'en PowerPoint-præsentation',
  png: 'et billede (png)',
  jpg: 'et billede (jpg)',
  webp: 'et billede (webp)',
  tekst: 'almindelig tekst',
  rtf: 'et dokument i formatet RTF',
  html: 'en webside',
  zip: 'et zip-arkiv af en anden slags',
  beskadiget: 'en beskadiget fil',
  ole: 'et dokument i et ældre Office-format',
  andet: 'noget andet',
};

/** What each ending promises. */
const PROMISES: Record<string, Indhold> = { jpeg: 'jpg', csv: 'tekst', txt: 'tekst' };

/** How a kind of content is told to an editor. */
export function nameOfIndhold(indhold: Indhold): string {
  return NAMES[indhold];
}

/** Whether a content is what a file's ending says. */
export function isPromised(indhold: Indhold, file: string): boolean {
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return indhold === (PROMISES[ending] ?? ending);
}

/** What a file is, from its first bytes and, for an archive, from its parts. */
export function readIndhold(bytes: Buffer): Indhold {
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'webp';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return readArchive(bytes);
  if (/^(?:\xef\xbb\xbf)?[\s\0]*%PDF-/.test(head)) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return 'rtf';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml)[\s>]/i.test(head)) return 'html';
  return isText(bytes) ? 'tekst' : 'andet';
}

/** An archive that was cut off has no list of its parts. */
function readArchive(bytes: Buffer): Indhold {
  const names = namesOf(bytes);
  if (!names) return 'beskadiget';
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'xlsx';
  return has('ppt/') ? 'pptx' : 'zip';
}

function namesOf(bytes: Buffer): string[] | undefined {
  try {
    return listZip(bytes);
  } catch {
    return undefined;
  }
}

/** No control signs but tabulators, line ends and form feeds, unless a mark says UTF-16. */
function isText(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return !/[\0-\x08\x0e-\x1f]/.test(bytes.toString('latin1'));
}
