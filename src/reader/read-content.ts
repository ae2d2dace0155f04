import { setImmediate } from 'node:timers/promises';
import { assemble } from './assemble.ts';
import { lookAtBilag } from './bilagstekst-kig.ts';
import { checkLinks, checkPortal } from './check-portal.ts';
import type { CheckedPortal, Content } from './content.ts';
import { filartOf } from './kinds.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import { placeFindings, sortFindings } from './place-findings.ts';
import { readContentFile } from './read-file.ts';
import { strayFinding } from './stray-finding.ts';

/** Reads a content folder once, every file of it. */
export function readContent(root: string): Content {
  const content = emptyContent(root);
  for (const listed of listFiles(root)) readInto(content, listed);
  return content;
}

/** So many files are read before the event loop turns. */
const TURN = 16;

/** The same, letting the event loop turn: only then does the parser give its memory back, 60 KB for each file. */
export async function readContentInTurns(root: string): Promise<Content> {
  const content = emptyContent(root);
  for (const [index, listed] of listFiles(root).entries()) {
    readInto(content, listed);
    if (index % TURN === 0) await setImmediate();
  }
  return content;
}

function emptyContent(root: string): Content {
  return { root, files: new Map(), bilag: new Set(), strays: [] };
}

function readInto(content: Content, listed: ListedFile): void {
  const { file } = listed;
  const art = filartOf(file);
  const stray = strayFinding(listed, art);
  if (stray) content.strays.push(stray);
  else if (art === 'bilag') {
    content.bilag.add(file);
    content.strays.push(...lookAtBilag(content.root, file));
  } else if (art !== 'ignored') content.files.set(file, readContentFile(content.root, file, art));
}

/** Reads one file again, when it was changed, added or removed. */
export function rereadFile(content: Content, file: string, exists: boolean): void {
  content.strays = content.strays.filter((finding) => finding.file !== file);
  content.files.delete(file);
  content.bilag.delete(file);
  if (exists) readInto(content, { file, isPlain: true });
}

/** The portal that the files make, and all findings in the order of files and lines. */
export function checkContent(content: Content): CheckedPortal {
  const files = [...content.files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const portal = assemble(files, content.bilag);
  const findings = [
    ...content.strays,
    ...files.flatMap((file) => file.findings),
    ...placeFindings(content.root, checkPortal(portal, content)),
    ...checkLinks(portal, content),
  ];
  return { portal, findings: sortFindings(findings) };
}

/** Reads and checks a content folder. */
export function readPortal(root: string): CheckedPortal {
  return checkContent(readContent(root));
}
