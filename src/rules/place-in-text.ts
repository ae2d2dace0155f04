import type { Place } from '../markdown/yaml-findings.ts';

/** Line and column of an index of a text. */
export function placeInText(text: string, index: number): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}
