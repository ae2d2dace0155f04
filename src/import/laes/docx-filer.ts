import { forStort } from './stoerrelse.ts';
import { beskadiget, unpack } from './zip.ts';
import { childrenOf, countXml, readXml, type Xml } from './xml.ts';
import { PapirFejl } from '../papir.ts';

/** The parts of a Word document that hold text or say how it looks. */
export interface Docx {
  /** Folder of the document's part, `word/`. */
  mappe: string;
  document: Xml;
  styles?: Xml;
  numbering?: Xml;
  footnotes?: Xml;
  endnotes?: Xml;
  comments?: Xml;
  headers: Xml[];
  footers: Xml[];
  /** Parts that are handed on as they are. */
  andre: Map<string, Uint8Array>;
  navne: string[];
}

/** Tags of one part: a hundred pages have about 200,000. */
const MAX_MAERKER = 600_000;
const MAX_AFSNIT = 10_000;

/** Takes a Word document apart; refuses what holds programs, is damaged or too large. */
export function readDocxFiler(bytes: Uint8Array): Docx {
  const { navne, dele } = unpack(bytes, (name) =>
    /^(?:word\/[\w-]+\.xml|word\/_rels\/[\w.-]+|_rels\/\.rels|\[Content_Types\]\.xml)$/i.test(name),
  );
  const types = decode(dele.get('[Content_Types].xml'));
  if (navne.some((name) => /vbaProject|\/activeX\//i.test(name)) || /macroEnabled/i.test(types)) throw makroer();
  try {
    const name = findMain(dele);
    const part = (file: string) => readPart(dele.get(`word/${file}.xml`));
    const several = (start: string) =>
      [...dele].filter(([file]) => file.startsWith(`word/${start}`)).flatMap(([, one]) => readPart(one) ?? []);
    const document = readPart(dele.get(name));
    if (!document) throw beskadiget();
    if (countXml(document, 'w:p') > MAX_AFSNIT) throw forStort();
    const found = { styles: part('styles'), numbering: part('numbering'), footnotes: part('footnotes') };
    return {
      mappe: name,
      document,
      ...withoutMissing({ ...found, endnotes: part('endnotes'), comments: part('comments') }),
      headers: several('header'),
      footers: several('footer'),
      andre: dele,
      navne,
    };
  } catch (error) {
    throw error instanceof PapirFejl ? error : beskadiget();
  }
}

type Valgfri = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments';

function withoutMissing(parts: Record<Valgfri, Xml | undefined>): Partial<Record<Valgfri, Xml>> {
  const found: Partial<Record<Valgfri, Xml>> = {};
  for (const name of ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const) {
    const part = parts[name];
    if (part) found[name] = part;
  }
  return found;
}

/** The part that the package says is its document. */
function findMain(dele: ReadonlyMap<string, Uint8Array>): string {
  const rels = readPart(dele.get('_rels/.rels'));
  const main = childrenOf(rels).find(({ attributter }) => attributter.get('Type')?.endsWith('/officeDocument'));
  return main?.attributter.get('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function readPart(bytes: Uint8Array | undefined): Xml | undefined {
  if (!bytes) return undefined;
  const text = decode(bytes);
  if (countOf(text, '<') > MAX_MAERKER) throw forStort();
  return readXml(text);
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function decode(bytes: Uint8Array | undefined): string {
  if (!bytes) return '';
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

function makroer(): PapirFejl {
  return new PapirFejl(
    'Filen indeholder makroer eller andet, der kan køre.',
    'Gem den i Word som almindeligt Word-dokument (.docx) uden makroer, og prøv igen.',
  );
}
