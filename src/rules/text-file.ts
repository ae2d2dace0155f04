import type { Root } from 'hast';
import type { TextFinding } from '../model/finding.ts';
import type { MoedeFrontmatter } from '../model/moede.ts';
import type { MoedeBody } from '../markdown/body.ts';
import type { Place } from '../markdown/yaml-findings.ts';

/** A text as rules see it. */
export interface TextFile {
  /** Path from the content folder. */
  file: string;
  /** Its Markdown, with the frontmatter as blank lines. */
  markdown: string;
  tree: Root;
}

/** A meeting as rules see it: its text, its items, and its frontmatter when that could be read. */
export interface MoedeFile extends TextFile {
  body: MoedeBody;
  moede: MoedeFrontmatter | undefined;
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A file as it is written, with a way to tell which of its fields an index lies in. */
export interface RawFile {
  file: string;
  text: string;
  fieldAt: (index: number) => string;
}

/** A rule that looks at a file as it is written, whatever its kind. */
export type RawRule = (file: RawFile) => TextFinding[];

/** A rule that holds for any text. */
export type TextRule = (file: TextFile) => TextFinding[];

/** A rule that holds for meetings. */
export type MoedeRule = (file: MoedeFile) => TextFinding[];

/** Where a node stands. */
export function placeOfNode(node: { position?: { start: Place } | undefined }): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}
