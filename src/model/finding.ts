/** What the reader has to say about a file: one sentence for the editor with its place. */
export interface Finding {
  /** Name of the rule, which is also its heading in `content/README.md`. */
  rule: string;
  severity: 'error' | 'warning';
  /** Path from the content folder, with `/`: `moeder/midtjylland/dassos/2014-05-27.md`. */
  file: string;
  /** Line from 1; 1 when the finding is about the whole file. */
  line: number;
  /** Column from 1, in UTF-16 units. */
  column: number;
  /** Path of the frontmatter field, like `deltagere.2.kommune`; empty in the body. */
  field: string;
  /** What was found, in Danish. */
  message: string;
  /** What to do next, in Danish. */
  help: string;
}

/** A finding whose line is not known yet: the reader finds it from the field. */
export type FieldFinding = Omit<Finding, 'line' | 'column'>;

/** A finding inside one file: who reads the file adds its name. */
export type TextFinding = Omit<Finding, 'file'>;
