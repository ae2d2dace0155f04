import type { TextFinding } from '../model/finding.ts';

/** What a closer look at an annex shows, each as it is told to an editor; how it is found out is the reader's. */
export interface BilagFakta {
  /** Path from the content folder. */
  file: string;
  /** Size in bytes. */
  size: number;
  /** What the file is by its content, when that is not what its ending says: `et billede (png)`. */
  other?: string;
  /** It is damaged, unpacks to more than it may, or hides its parts: why it cannot be looked into. */
  closed?: string;
  isLocked?: boolean;
  /** Programs and what starts them. */
  active?: readonly string[];
  /** What is in the file and not on the paper. */
  hidden?: readonly string[];
  /** What it names of places outside itself. */
  external?: readonly Udefra[];
  /** People its properties name. */
  authors?: readonly string[];
  hasPosition?: boolean;
  /** The first byte of a plain text that is not UTF-8. */
  isOldText?: boolean;
}

/** Something that a file fetches when it is opened, or a path of the machine it was written on. */
export interface Udefra {
  target: string;
  /** Whether it is on the web, or on somebody's disk. */
  isWeb: boolean;
}

/** A rule that holds for annexes. */
export type BilagRule = (fakta: BilagFakta) => TextFinding[];

/** A finding about a whole annex, an error unless it says otherwise. */
export function bilagFinding(
  finding: Pick<TextFinding, 'rule' | 'message' | 'help'> & Partial<Pick<TextFinding, 'severity'>>,
): TextFinding[] {
  return [{ severity: 'error', line: 1, column: 1, field: '', ...finding }];
}
