import { readXml } from './bilagstekst-xml.ts';
import { readZipEntry } from './bilagstekst-zip.ts';
import { isOn, readHiddenStyles, valOf } from './docx-stil.ts';

/** So much of a Word document is unpacked at most: a few hundred kilobytes can claim to be gigabytes. */
const LIMIT = 64 * 2 ** 20;
const BREAKS: Record<string, string> = {
  p: '\n',
  tr: '\n',
  tc: '\t',
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '-',
};
/** Parts that a reader of the paper does not see: deleted or moved text, field codes, the second of two ways to draw a box. */
const UNSEEN: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'Fallback']);

/** The visible text of a Word document with its notes; throws when it is damaged or unpacks to more than it may. */
export function readDocx(bytes: Uint8Array): string {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (name: string) => readZipEntry(zip, `word/${name}.xml`, LIMIT);
  const body = read('document');
  if (body === undefined) throw new Error('No Word document');
  const hidden = readHiddenStyles(read('styles') ?? '');
  return [body, read('footnotes'), read('endnotes')].map((xml) => readText(xml ?? '', hidden)).join('\n');
}

/** Text of the runs that are shown: not of those that are hidden, by themselves or by their style. */
function readText(xml: string, hiddenStyles: ReadonlySet<string>): string {
  let text = '';
  let unseen = 0;
  let inText = false;
  let paragraphHidden = false;
  let runHidden = false;
  let inParagraphMark = false;
  for (const { name, kind, value } of readXml(xml)) {
    if (kind === 'text') {
      if (inText && !unseen && !runHidden) text += value;
    } else if (UNSEEN.has(name)) unseen += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if (name === 't') inText = kind === 'open';
    else if (name === 'pPr') inParagraphMark = kind === 'open';
    else if (name === 'p' && kind === 'open') paragraphHidden = false;
    else if (name === 'pStyle') paragraphHidden = hiddenStyles.has(valOf(value));
    else if (name === 'r' && kind === 'open') runHidden = paragraphHidden;
    else if (name === 'rStyle' && !inParagraphMark) runHidden ||= hiddenStyles.has(valOf(value));
    else if (name === 'vanish' && !inParagraphMark) runHidden = isOn(value);
    if (kind !== 'open' && kind !== 'text' && !unseen) text += inParagraphMark ? '' : (BREAKS[name] ?? '');
  }
  return text;
}
