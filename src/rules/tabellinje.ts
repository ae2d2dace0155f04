const LINE = /^>*\|?:?-+:?(?:\|:?-*:?)+$/;

/** Whether a line is the one between the heads and the rows of a table: `| --- | ---: |`. In linear time. */
export function isTabellinje(line: string): boolean {
  return line.includes('|') && line.includes('-') && LINE.test(line.replace(/\s+/g, ''));
}
