import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filForStor } from '../rules/fil-for-stor.ts';
import { forIndviklet, ulaeseligTekst } from '../rules/for-indviklet.ts';
import type { Personfund } from '../rules/personfund.ts';
import { tegnsaet } from '../rules/tegnsaet.ts';
import type { Finding, TextFinding } from '../model/finding.ts';
import type { TextFacts } from '../model/portal.ts';
import type { Filart } from './kinds.ts';
import { parseFile, type Entry, type Parsed } from './parse-file.ts';
import { decodeText } from './read-text.ts';
import { unreadableFinding } from './unreadable-finding.ts';

/** A file that was read: its facts, or none when a finding says why not. */
export interface ReadFile {
  file: string;
  art: Filart;
  entry: Entry | undefined;
  text: TextFacts | undefined;
  findings: Finding[];
  personfund: Personfund[];
}

/** Reads one file of a content folder. */
export function readContentFile(root: string, file: string, art: Filart): ReadFile {
  const { entry, text, findings, personfund = [] } = readParts(join(root, file), file, art);
  return { file, art, entry, text, findings: atMost(findings).map((finding) => ({ ...finding, file })), personfund };
}

function readParts(path: string, file: string, art: Filart): Parsed {
  const unread = (findings: TextFinding[]): Parsed => ({ entry: undefined, findings });
  let bytes: Uint8Array;
  try {
    const tooLarge = filForStor(file, statSync(path).size);
    if (tooLarge.length > 0) return unread(tooLarge);
    bytes = readFileSync(path);
  } catch (error) {
    return unread([unreadableFinding(error)]);
  }
  const text = decodeText(bytes);
  if (text === undefined) return unread(tegnsaet(bytes));
  const tooDeep = forIndviklet(file, text);
  if (tooDeep.length > 0) return unread(tooDeep);
  return parse(file, art, text);
}

/** The parsers call themselves for what lies inside something else: when that is too much, the text is at fault. */
function parse(file: string, art: Filart, text: string): Parsed {
  try {
    return parseFile(file, art, text);
  } catch (error) {
    if (error instanceof RangeError) return { entry: undefined, findings: [ulaeseligTekst(text)] };
    throw error;
  }
}

const MOST = 200;

/** Nobody reads more about one file; how many there are is said. */
function atMost(findings: TextFinding[]): TextFinding[] {
  const last = findings[MOST];
  if (!last || findings.length === MOST + 1) return findings;
  const message = `${last.message} Og der er ${findings.length - MOST - 1} beskeder mere om filen.`;
  return [...findings.slice(0, MOST), { ...last, message, help: `${last.help} Kør kontrollen igen bagefter.` }];
}
