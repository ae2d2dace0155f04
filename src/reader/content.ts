import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { Personfund } from '../rules/personfund.ts';
import type { ReadFile } from './read-file.ts';

/** A content folder, read: every file by its path. Annexes are listed, not read. */
export interface Content {
  /** The folder, absolute or from the working directory. */
  root: string;
  files: Map<string, ReadFile>;
  bilag: Set<string>;
  /** Findings about files that are not read, and annexes that search will not find. */
  strays: Finding[];
  /** What names of files and annexes say of persons, by file; texts have theirs with them. */
  personfund: Map<string, Personfund[]>;
}

/** A content folder as a portal, with everything there is to say about it. */
export interface CheckedPortal {
  portal: Portal;
  findings: Finding[];
}
