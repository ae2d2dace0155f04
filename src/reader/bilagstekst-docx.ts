import { readXml } from './bilagstekst-xml.ts';
import { readZipEntry } from './bilagstekst-zip.ts';

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
  return readTexts(bytes)
    .map(({ visible }) => visible)
    .join('\n');
}

/** Whether a Word document has words that are there and not shown. */
export function hasHiddenText(bytes: Uint8Array): boolean {
  return readTexts(bytes).some(({ hidden }) => hidden.trim() !== '');
}

interface Texts {
  visible: string;
  hidden: string;
}

function readTexts(bytes: Uint8Array): Texts[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (name: string) => readZipEntry(zip, `word/${name}.xml`, LIMIT);
  const body = read('document');
  if (body === undefined) throw new Error('No Word document');
  const hidden = hiddenStyles(read('styles') ?? '');
  return [body, read('footnotes'), read('endnotes')].map((xml) => readText(xml ?? '', hidden));
}

/** Text of the runs that are shown, and of those that are hidden, by themselves or by their style. */
function readText(xml: string, hiddenStyleIds: ReadonlySet<string>): Texts {
  let text = '';
  let hidden = '';
  let unseen = 0;
  let inText = false;
  let paragraphHidden = false;
  let runHidden = false;
  let inParagraphMark = false;
  for (const { name, kind, value } of readXml(xml)) {
    if (kind === 'text') {
      if (inText && !unseen && !runHidden) text += value;
      if (inText && runHidden) hidden += value;
    } else if (UNSEEN.has(name)) unseen += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    else if (name === 't') inText = kind === 'open';
    else if (name === 'pPr') inParagraphMark = kind === 'open';
    else if (name === 'p' && kind === 'open') paragraphHidden = false;
    else if (name === 'pStyle') paragraphHidden = hiddenStyleIds.has(valOf(value));
    else if (name === 'r' && kind === 'open') runHidden = paragraphHidden;
    else if (name === 'rStyle' && !inParagraphMark) runHidden ||= hiddenStyleIds.has(valOf(value));
    else if (name === 'vanish' && !inParagraphMark) runHidden = isOn(value);
    if (kind !== 'open' && kind !== 'text' && !unseen) text += inParagraphMark ? '' : (BREAKS[name] ?? '');
  }
  return { visible: text, hidden };
}

/** Styles whose text is hidden, by themselves or by the style they are based on. */
function hiddenStyles(xml: string): Set<string> {
  const basedOn = new Map<string, string>();
  const hidden = new Set<string>();
  let id = '';
  for (const { name, kind, value } of readXml(xml)) {
    if (name === 'style' && kind === 'open') id = /\bstyleId="([^"]*)"/.exec(value)?.[1] ?? '';
    else if (name === 'basedOn') basedOn.set(id, valOf(value));
    else if (name === 'vanish' && isOn(value)) hidden.add(id);
  }
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    for (const [style, base] of basedOn) if (hidden.has(base)) hidden.add(style);
  }
  return hidden;
}

function valOf(attributes: string): string {
  return /\bval="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

function isOn(attributes: string): boolean {
  return !/^(?:0|false|off)$/.test(valOf(attributes));
}
