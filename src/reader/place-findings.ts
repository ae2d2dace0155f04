import { join } from 'node:path';
import { readFrontmatter, readYaml } from '../markdown/frontmatter.ts';
import type { FieldFinding, Finding } from '../model/finding.ts';
import { readText } from './read-text.ts';

/** Gives each finding about a field its line and column. A file is read again only when something is wrong in it. */
export function placeFindings(root: string, findings: FieldFinding[]): Finding[] {
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

/** Findings in the order of files and lines. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
