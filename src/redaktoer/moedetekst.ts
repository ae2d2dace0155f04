import { readMdast } from '../markdown/write.ts';

/** An item of a meeting's text as a form asks for it: the text below its heading is kept letter by letter. */
export interface Tekstpunkt {
  nr: string;
  titel: string;
  tekst: string;
}

/** The text of a meeting: what stands before the first item, and the items. */
export interface Moedetekst {
  indledning: string;
  punkter: Tekstpunkt[];
}

const HEADING = /^## +([0-9]+[a-zæøå]?)\. +(\S.*?) *$/i;

/** Takes the text of a meeting apart at the headings of its items. */
export function splitMoedetekst(body: string): Moedetekst {
  const lines = body.split('\n');
  const starts = readMdast(body)
    .children.filter((node) => node.type === 'heading' && node.depth === 2)
    .map((node) => (node.position?.start.line ?? 0) - 1)
    .filter((line) => HEADING.test(lines[line] ?? ''));
  return {
    indledning: textOf(lines.slice(0, starts[0])),
    punkter: starts.map((start, index) => {
      const [, nr = '', titel = ''] = HEADING.exec(lines[start] ?? '') ?? [];
      return { nr, titel, tekst: textOf(lines.slice(start + 1, starts[index + 1])) };
    }),
  };
}

/** The text of a meeting from its parts; the inverse of `splitMoedetekst`. */
export function joinMoedetekst({ indledning, punkter }: Moedetekst): string {
  const parts = punkter.flatMap(({ nr, titel, tekst }) => [`## ${nr}. ${titel}`, textOf(tekst.split('\n'))]);
  return [textOf(indledning.split('\n')), ...parts].filter((part) => part !== '').join('\n\n');
}

/** Lines as text, without the blank ones around it. */
function textOf(lines: readonly string[]): string {
  const isFull = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1).join('\n');
}
