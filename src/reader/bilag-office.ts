import type { BilagFakta, Udefra } from '../rules/bilag-fakta.ts';
import { findHiddenInDocx } from './bilag-docx.ts';
import { findHiddenInPptx } from './bilag-pptx.ts';
import { findHiddenInXlsx } from './bilag-xlsx.ts';
import { listZip, readZipEntry } from './bilagstekst-zip.ts';
import { readXml } from './bilagstekst-xml.ts';

/** So much is unpacked of one part, and of all parts together: an archive can claim to be gigabytes. */
const PART_LIMIT = 64 * 2 ** 20;
const LIMIT = 128 * 2 ** 20;

/** The parts of an Office document as they are asked for. */
export interface Dele {
  names: readonly string[];
  /** The XML of a part; empty when there is no such part. */
  read: (name: string) => string;
}

/** What a Word document, a spreadsheet or a presentation holds besides its pages; throws when it is damaged or too large. */
export function lookIntoOffice(bytes: Buffer, kind: 'docx' | 'xlsx' | 'pptx'): Partial<BilagFakta> {
  const dele = openParts(bytes);
  return {
    active: findActive(dele),
    hidden: HIDDEN[kind](dele),
    external: findExternal(dele),
    authors: readAuthors(dele.read('docProps/core.xml')),
  };
}

const HIDDEN = { docx: findHiddenInDocx, xlsx: findHiddenInXlsx, pptx: findHiddenInPptx };

function openParts(bytes: Buffer): Dele {
  const names = listZip(bytes);
  let left = LIMIT;
  return {
    names,
    read: (name) => {
      const text = readZipEntry(bytes, name, Math.min(left, PART_LIMIT)) ?? '';
      left -= text.length;
      return text;
    },
  };
}

function findActive({ names, read }: Dele): string[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const fields = read('word/document.xml').match(/<w:instrText[^>]*>\s*DDE(?:AUTO)?\b/i);
  return [
    ...(has(/vbaProject|vbaData/i) || /macroEnabled/i.test(read('[Content_Types].xml')) ? ['makroer'] : []),
    ...(has(/(?:^|\/)activeX\//i) ? ['ActiveX'] : []),
    ...(has(/\/embeddings\//i) ? ['indlejrede filer'] : []),
    ...(has(/^xl\/(?:macrosheets|dialogsheets)\//i) ? ['makroark'] : []),
    ...(fields ? ['kald af andre programmer (DDE)'] : []),
  ];
}

/** Links that a reader follows are no part of the file; everything else with a target outside is fetched or told. */
function findExternal({ names, read }: Dele): Udefra[] {
  const targets = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) =>
      [...readXml(read(name))]
        .filter(({ name: tag, value }) => tag === 'Relationship' && /\bTargetMode\s*=\s*["']External["']/.test(value))
        .filter(({ value }) => !/\bType\s*=\s*["'][^"']*\/hyperlink["']/.test(value))
        .map(({ value }) => /\bTarget\s*=\s*["']([^"']*)["']/.exec(value)?.[1] ?? ''),
    );
  return [...new Set(targets)].map((target) => ({ target, isWeb: /^(?:https?|ftps?):|^\/\/|^\\\\/i.test(target) }));
}

function readAuthors(core: string): string[] {
  const names: string[] = [];
  let inName = false;
  for (const { name, kind, value } of readXml(core))
    if (kind === 'text' && inName) names.push(value.trim());
    else if (kind !== 'text') inName = kind === 'open' && (name === 'creator' || name === 'lastModifiedBy');
  return names.filter((name) => name !== '');
}
