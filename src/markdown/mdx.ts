import { mdxToMdast } from 'satteri';
import type { Place } from './yaml-findings.ts';

const PROGRAM = /^mdxjsEsm$|Expression$/;

/** The first place where a text is no MDX, or where MDX takes it for a program: a page is text. */
export function findMdxFault(markdown: string): (Place & { isProgram: boolean }) | undefined {
  try {
    const place = findProgram(mdxToMdast(markdown, { features: { frontmatter: false } }));
    return place && { ...place, isProgram: true };
  } catch (error) {
    const [, line = 1, column = 1] = /^(\d+):(\d+):/.exec(error instanceof Error ? error.message : '') ?? [];
    return { line: Number(line), column: Number(column), isProgram: false };
  }
}

interface Node {
  type: string;
  position?: { start: Place } | undefined;
  children?: readonly Node[];
}

function findProgram(node: Node): Place | undefined {
  if (PROGRAM.test(node.type))
    return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  for (const child of node.children ?? []) {
    const place = findProgram(child);
    if (place) return place;
  }
  return undefined;
}
