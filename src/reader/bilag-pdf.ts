import { inflateSync } from 'node:zlib';
import type { BilagFakta } from '../rules/bilag-fakta.ts';
import { readPdfAuthors } from './bilag-pdf-forfatter.ts';

/** So much is unpacked of all bundles of objects together. */
const LIMIT = 64 * 2 ** 20;
/** No paper has so many parts. */
const MAX_STREAMS = 200_000;

/** Between two words of a pdf: blanks and comments. */
const GAP = '(?:[\\0\\s]|%[^\\r\\n]*[\\r\\n])*';
/** The end of a name. */
const END = '(?![\\w.#-])';

/** What a pdf can do besides showing its pages, and how that is written in it. */
const ACTIVE: [what: string, pattern: RegExp][] = [
  ['JavaScript', `/S${GAP}/JavaScript${END}|/JavaScript${GAP}(?:<<|\\d+ \\d+ R)|/S${GAP}/Rendition${END}`],
  ['start af programmer (Launch)', `/S${GAP}/Launch${END}`],
  ['indsendelse af formularer', `/S${GAP}/(?:SubmitForm|ImportData)${END}`],
  [
    'vedhæftede filer',
    `/EmbeddedFiles${GAP}(?:<<|\\d+ \\d+ R)|/Type${GAP}/(?:EmbeddedFile|Filespec)${END}[^]{0,400}?/EF${GAP}<<|/Type${GAP}/EmbeddedFile${END}|/Subtype${GAP}/FileAttachment${END}`,
  ],
  ['film, lyd eller 3D', `/Subtype${GAP}/(?:RichMedia|Movie|Screen|Sound|3D)${END}`],
  ['en formular med program (XFA)', `/XFA${GAP}(?:\\[|\\d+ \\d+ R)`],
].map(([what = '', pattern = '']): [string, RegExp] => [what, new RegExp(pattern)]);

const ENCRYPT = new RegExp(`/Encrypt${GAP}(?:<<|\\d+ \\d+ R)`);
const COMMENT = new RegExp(`/Subtype${GAP}/(?:Text|Popup|Caret|Redact)${END}`);

/** What a pdf holds besides its pages. Objects are read in the file itself and in the bundles that newer programs pack them in. */
export function lookIntoPdf(bytes: Buffer): Partial<BilagFakta> {
  const raw = bytes.toString('latin1');
  const plain = resolveNames(raw);
  if (ENCRYPT.test(plain)) return { isLocked: true };
  const { objects, isClosed } = readBundles(bytes, raw);
  const all = [plain, ...objects];
  const active = [
    ...ACTIVE.filter(([, pattern]) => all.some((text) => pattern.test(text))).map(([what]) => what),
    ...(opensAddress(all) ? ['en webadresse, der åbner af sig selv'] : []),
  ];
  return {
    ...(isClosed ? { closed: 'dele af den er pakket på en måde, der skjuler dem' } : {}),
    active,
    hidden: all.some((text) => COMMENT.test(text)) ? ['kommentarer'] : [],
    authors: all.flatMap(readPdfAuthors),
  };
}

/** Whether something that happens by itself, when the paper is opened or a page is shown, leads to an address. */
function opensAddress(all: readonly string[]): boolean {
  return all.some((text) =>
    [...text.matchAll(ACTION)].slice(0, MOST_ACTIONS).some(({ index, 0: written, 1: nr }) => {
      const start = nr === undefined ? index + written.length - 2 : findObject(all[0] ?? '', nr);
      return start >= 0 && TO_ADDRESS.test(dictionaryAt(nr === undefined ? text : (all[0] ?? ''), start));
    }),
  );
}

const ACTION = new RegExp(`/(?:OpenAction|AA)${GAP}(?:<<|(\\d{1,7}) \\d+ R)`, 'g');
const TO_ADDRESS = new RegExp(`/S${GAP}/(?:URI|GoToR|GoToE)${END}`);
const MOST_ACTIONS = 1000;

function findObject(text: string, nr: string): number {
  return text.search(new RegExp(`(?<!\\d)${nr} \\d+ obj`));
}

/** A dictionary with those inside it, from its first sign on. */
function dictionaryAt(text: string, start: number): string {
  const part = text.slice(start, start + 2000);
  let depth = 0;
  for (const { 0: sign, index } of part.matchAll(/<<|>>|endobj/g)) {
    depth += sign === '<<' ? 1 : -1;
    if (depth <= 0) return part.slice(0, index);
  }
  return part;
}

/** A name may be written with numbers for its letters: `/#4aavaScript`. */
function resolveNames(text: string): string {
  if (!/\/[^\s/<>[\](){}%]{0,60}#[0-9a-f]{2}/i.test(text)) return text;
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The objects in packed bundles, as text. */
function readBundles(bytes: Buffer, raw: string): { objects: string[]; isClosed: boolean } {
  const objects: string[] = [];
  let left = LIMIT;
  let streams = 0;
  for (const { index, 0: mark } of raw.matchAll(/(?<!end)stream\r?\n/g)) {
    streams += 1;
    if (streams > MAX_STREAMS) return { objects, isClosed: true };
    const before = raw.slice(Math.max(0, index - 1000), index);
    if (!/\/ObjStm/.test(resolveNames(before.slice(Math.max(0, before.lastIndexOf('obj')))))) continue;
    try {
      const text = inflateSync(bytes.subarray(index + mark.length), { maxOutputLength: left }).toString('latin1');
      left -= text.length;
      objects.push(resolveNames(text));
    } catch {
      return { objects, isClosed: true };
    }
  }
  return { objects, isClosed: false };
}
