import { join } from 'node:path';
import { aftalensFiler } from '../rules/aftalens-filer.ts';
import { adresserBevaret, adresserUnikke } from '../rules/portal-adresser.ts';
import { doedeLinks, type LinkTargets } from '../rules/doede-links.ts';
import { readFrontmatter, readYaml } from '../markdown/frontmatter.ts';
import { addressesOf, FASTE } from '../model/adresser.ts';
import type { FieldFinding, Finding } from '../model/finding.ts';
import { checkIntegritet } from '../model/integritet.ts';
import type { Portal, TextFacts } from '../model/portal.ts';
import { assemble } from './assemble.ts';
import { filartOf } from './kinds.ts';
import { listFiles } from './list-files.ts';
import { strayFinding } from './stray-finding.ts';
import { idOf, readContentFile, type ReadFile } from './read-file.ts';
import { readText } from './read-text.ts';

/** A content folder, read: every file by its path. Annexes are listed, not read. */
export interface Content {
  /** The folder, absolute or from the working directory. */
  root: string;
  files: Map<string, ReadFile>;
  bilag: Set<string>;
  /** Findings about files that are not read. */
  strays: Finding[];
}

/** A content folder as a portal, with everything there is to say about it. */
export interface CheckedPortal {
  portal: Portal;
  findings: Finding[];
}

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

function checkPortal(portal: Portal, content: Content): FieldFinding[] {
  const unreadable = unreadableOf(content);
  return [
    ...checkIntegritet(portal, unreadable),
    ...adresserUnikke([...content.files.keys()].filter((file) => /\.mdx?$/.test(file)), FASTE),
    ...(unreadable.size === 0 ? adresserBevaret(portal.adresser, addressesOf(portal)) : []),
    ...portal.rammeaftaler.flatMap(aftalensFiler),
    ...missingFiles(content),
    ...orphanBilag(content),
  ];
}

function checkLinks(portal: Portal, content: Content): Finding[] {
  const files = [...content.files.values()];
  const targets: LinkTargets = {
    texts: new Map(files.flatMap(({ file, text }): [string, TextFacts][] => (text ? [[file, text]] : []))),
    unread: new Set(files.filter(({ text }) => !text).map(({ file }) => file)),
    bilag: content.bilag,
    addresses: unreadableOf(content).size === 0 ? addressesOf(portal) : undefined,
  };
  return [...targets.texts.values()].flatMap((facts) => doedeLinks(facts, targets).map((finding) => ({ ...finding, file: facts.file })));
}

/** Reads and checks a content folder. */
export function readPortal(root: string): CheckedPortal {
  return checkContent(readContent(root));
}

/** Files that could not be read, and lists that are missing, by the names that `checkIntegritet` knows. */
function unreadableOf({ files }: Content): Set<string> {
  const unread = [...files.values()].filter(({ entry }) => !entry).map(({ file, art }) => `${art}:${idOf(file)}`);
  const lists = ['kommuner', 'regioner'].filter((list) => !files.get(`${list}.yaml`)?.entry);
  return new Set([...unread, ...lists]);
}

function missingFiles({ files }: Content): FieldFinding[] {
  return ['portal.yaml', 'regioner.yaml', 'kommuner.yaml']
    .filter((file) => !files.has(file))
    .map((file) => ({
      rule: 'fil-mangler',
      severity: 'error',
      file,
      field: '',
      message: `Filen ${file} mangler.`,
      help: 'Opret den efter eksemplet i content/README.md.',
    }));
}

function orphanBilag({ files, bilag }: Content): FieldFinding[] {
  return [...bilag]
    .filter((file) => !files.has(`${file.split('/').slice(0, -1).join('/')}.md`))
    .map((file) => ({
      rule: 'bilag-uden-moede',
      severity: 'error',
      file,
      field: '',
      message: 'Bilaget ligger i en mappe, der ikke hører til et møde eller en rammeaftale.',
      help: 'Læg det i mappen med samme navn som mødets fil, fx 2012-03-01/ ved siden af 2012-03-01.md.',
    }));
}

/** Gives each finding about a field its line and column. A file is read again only when something is wrong in it. */
function placeFindings(root: string, findings: FieldFinding[]): Finding[] {
  const places = new Map<string, (path: string[]) => { line: number; column: number }>();
  return findings.map((finding) => {
    const { file, field } = finding;
    if (field === '') return { ...finding, line: 1, column: 1 };
    const placeOf = places.get(file) ?? readPlaces(root, file);
    places.set(file, placeOf);
    return { ...finding, ...placeOf(field.split('.')) };
  });
}

function readPlaces(root: string, file: string): (path: string[]) => { line: number; column: number } {
  const text = readText(join(root, file)) ?? '';
  return (file.endsWith('.yaml') ? readYaml(text) : readFrontmatter(text)).placeOf;
}

function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}
