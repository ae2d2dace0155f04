import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { TextFacts } from '../model/portal.ts';
import type { Filart } from './kinds.ts';
import { parseFile, type Entry } from './parse-file.ts';
import { findBadByte, readText } from './read-text.ts';

/** A file that was read: its facts, or none when a finding says why not. */
export interface ReadFile {
  file: string;
  art: Filart;
  entry: Entry | undefined;
  text: TextFacts | undefined;
  findings: Finding[];
}

/** Reads one file of a content folder. */
export function readContentFile(root: string, file: string, art: Filart): ReadFile {
  const path = join(root, file);
  const text = readText(path);
  if (text === undefined) return { file, art, entry: undefined, text: undefined, findings: [notUtf8(file, path)] };
  const { entry, text: facts, findings } = parseFile(file, art, text);
  return { file, art, entry, text: facts, findings: findings.map((finding) => ({ ...finding, file })) };
}

function notUtf8(file: string, path: string): Finding {
  return {
    rule: 'tegnsaet',
    severity: 'error',
    file,
    ...findBadByte(path),
    field: '',
    message: 'Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses.',
    help: 'Gem filen igen med tegnsættet UTF-8.',
  };
}
