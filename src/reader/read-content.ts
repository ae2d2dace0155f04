import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../model/finding.ts';
import { assemble } from './assemble.ts';
import { checkBilag } from './check-bilag.ts';
import { checkLinks, checkPortal } from './check-portal.ts';
import type { CheckedPortal, Content } from './content.ts';
import { filartOf } from './kinds.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import { placeFindings, sortFindings } from './place-findings.ts';
import { readContentFile } from './read-file.ts';
import { strayFinding } from './stray-finding.ts';
import { withOrganForslag } from '../rules/organ-uden-region.ts';
import { ubrugteTilladelser, withoutTilladte } from '../rules/tilladt.ts';
import { maskPersonoplysninger } from '../rules/personoplysninger.ts';
import type { Personfund } from '../rules/personfund.ts';
import { findPersonfundInBilag, findPersonfundInPdf } from './bilag-personfund.ts';
import { findPersonfundInName } from './find-personfund.ts';

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
  await readPdfInto(content, [...content.bilag]);
  return content;
}

/** Adds what pdf files say about persons, which takes its time; whether that is more or less than was known. */
export async function readPdfInto(content: Content, files: readonly string[]): Promise<boolean> {
  let isOther = false;
  for (const [file, inText] of await findPersonfundInPdf(content.root, files)) {
    if (!content.bilag.has(file)) continue;
    const known = content.personfund.get(file) ?? [];
    const fund = [...findPersonfundInName(file), ...inText];
    isOther ||= fund.length !== known.length;
    if (fund.length > 0) content.personfund.set(file, fund);
    else content.personfund.delete(file);
  }
  return isOther;
}

function emptyContent(root: string): Content {
  return { root, files: new Map(), bilag: new Set(), strays: [], personfund: new Map() };
}

function readInto(content: Content, listed: ListedFile): void {
  const { file } = listed;
  const art = filartOf(file);
  const stray = strayFinding(listed, art);
  addPersonfund(content, file, findPersonfundInName(file));
  if (stray) content.strays.push(stray);
  else if (art === 'bilag') {
    content.bilag.add(file);
    content.strays.push(...checkBilag(content.root, file));
    addPersonfund(content, file, findPersonfundInBilag(content.root, file));
  } else if (art !== 'ignored') content.files.set(file, readContentFile(content.root, file, art));
}

function addPersonfund({ personfund }: Content, file: string, fund: readonly Personfund[]): void {
  if (fund.length > 0) personfund.set(file, [...(personfund.get(file) ?? []), ...fund]);
}

/** Reads one file again, when it was changed, added or removed. */
export function rereadFile(content: Content, file: string, exists: boolean): void {
  content.strays = content.strays.filter((finding) => finding.file !== file);
  content.files.delete(file);
  content.bilag.delete(file);
  content.personfund.delete(file);
  if (exists) readInto(content, { file, isPlain: true });
}

/**
 * The portal that is published, and all findings in the order of files and lines. A meeting that an import has left
 * something undecided in is checked like any other, but not published; so what others say of it must hold without it.
 */
export function checkContent(content: Content): CheckedPortal {
  const whole = checkFiles(content);
  const undecided = new Set(whole.portal.moeder.flatMap(({ file, tvivl }) => (tvivl?.length ? [file] : [])));
  if (undecided.size === 0) return whole;
  const { portal, findings } = checkFiles(withoutMoeder(content, undecided));
  const told = new Set(whole.findings.map((finding) => JSON.stringify(finding)));
  const more = findings.filter((finding) => !told.has(JSON.stringify(finding)));
  return { portal, findings: sortFindings([...whole.findings, ...more]) };
}

function withoutMoeder(content: Content, left: ReadonlySet<string>): Content {
  const folders = [...left].map((file) => file.replace(/\.md$/, '/'));
  return {
    ...content,
    files: new Map([...content.files].filter(([file]) => !left.has(file))),
    bilag: new Set([...content.bilag].filter((file) => !folders.some((folder) => file.startsWith(folder)))),
  };
}

function checkFiles(content: Content): CheckedPortal {
  const files = [...content.files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  const portal = assemble(files, content.bilag);
  const fund = [...content.personfund.values(), ...files.map(({ personfund }) => personfund)].flat();
  const ofPortal = [...checkPortal(portal, content), ...ubrugteTilladelser(fund, portal.indstillinger)];
  const findings = [
    ...content.strays,
    ...files.flatMap((file) => file.findings),
    ...withoutTilladte(fund, portal.indstillinger),
    ...placeFindings(content.root, ofPortal),
    ...checkLinks(portal, content),
  ];
  return {
    portal,
    findings: sortFindings(findings).map((finding) => masked(withOrganForslag(finding, portal.organer))),
  };
}

/** What is wrong with a number is told without the number. */
function masked(finding: Finding): Finding {
  return { ...finding, message: maskPersonoplysninger(finding.message) };
}

/** Reads and checks a content folder, but for what stands in pdf files. */
export function readPortal(root: string): CheckedPortal {
  return checkContent(readContent(root));
}

/** Reads and checks all of a content folder. */
export async function readPortalInTurns(root: string): Promise<CheckedPortal> {
  return checkContent(await readContentInTurns(root));
}
