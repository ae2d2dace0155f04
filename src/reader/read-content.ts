import { assemble } from './assemble.ts';
import { checkLinks, checkPortal } from './check-portal.ts';
import type { CheckedPortal, Content } from './content.ts';
import { filartOf } from './kinds.ts';
import { listFiles } from './list-files.ts';
import { placeFindings, sortFindings } from './place-findings.ts';
import { readContentFile } from './read-file.ts';
import { strayFinding } from './stray-finding.ts';

/** Reads a content folder once, every file of it. */
export function readContent(root: string): Content {
  const content: Content = { root, files: new Map(), bilag: new Set(), strays: [] };
  for (const listed of listFiles(root)) {
    const art = filartOf(listed.file);
    const stray = strayFinding(listed, art);
    if (stray) content.strays.push(stray);
    else if (art === 'bilag') content.bilag.add(listed.file);
    else if (art !== 'ignored') content.files.set(listed.file, readContentFile(root, listed.file, art));
  }
  return content;
}

/** Reads one file again, when it was changed, added or removed. */
export function rereadFile(content: Content, file: string, exists: boolean): void {
  const art = filartOf(file);
  content.strays = content.strays.filter((finding) => finding.file !== file);
  if (!exists) {
    content.files.delete(file);
    content.bilag.delete(file);
    return;
  }
  const stray = strayFinding({ file, isPlain: true }, art);
  if (stray) content.strays.push(stray);
  else if (art === 'bilag') content.bilag.add(file);
  else if (art !== 'ignored') content.files.set(file, readContentFile(content.root, file, art));
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
