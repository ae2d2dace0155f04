import type { Element } from 'hast';
import type { Place } from '../markdown/yaml-findings.ts';
import { placeOfNode } from './text-file.ts';

/** A label of a link that is defined elsewhere, at the end of its text: `[takster][kort]`, `[kort][]`, `[kort]`. */
const LABEL = /\[((?:[^[\]\\]|\\.)+)\](?:\[\])?$/;
/** Looked for from its bracket on: nearly every line begins with something else. */
const DEFINITION = /\[(?<=^[ \t>*-]*\[)(?!\^)((?:[^[\]\\\n]|\\.)+)\]:/gm;

/** What looks like the address of a link that stands by itself: `[kort]: https://…`. */
export interface Linkadresse extends Place {
  label: string;
  index: number;
}

/** The last text that was asked for: every link of a text asks, and the rules take one text after the other. */
let last: { markdown: string; adresser: readonly Linkadresse[]; byLabel: ReadonlyMap<string, Linkadresse> } | undefined;

/** Every line that looks like one, in the order of the text. */
export function readLinkadresser(markdown: string): readonly Linkadresse[] {
  return lookAt(markdown).adresser;
}

/** The label by which a link or an image names its address; nothing when the address stands in it. */
export function labelOf({ tagName, position }: Element, markdown: string): string | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if ((tagName !== 'a' && tagName !== 'img') || start === undefined || end === undefined) return undefined;
  if (markdown[end - 1] !== ']') return undefined;
  const label = LABEL.exec(markdown.slice(start, end))?.[1];
  return label === undefined ? undefined : keyOf(label);
}

/** Where the address of a link or an image is written: a link by its label has it on another line. */
export function placeOfLink(element: Element, markdown: string): Place {
  const label = labelOf(element, markdown);
  const adresse = label === undefined ? undefined : lookAt(markdown).byLabel.get(label);
  return adresse ? { line: adresse.line, column: adresse.column } : placeOfNode(element);
}

function lookAt(markdown: string): NonNullable<typeof last> {
  if (last?.markdown === markdown) return last;
  const adresser: Linkadresse[] = [];
  let [line, lineStart] = [1, 0];
  for (const { 1: name = '', index } of markdown.matchAll(DEFINITION)) {
    for (
      let end = markdown.indexOf('\n', lineStart);
      end >= 0 && end < index;
      end = markdown.indexOf('\n', lineStart)
    ) {
      lineStart = end + 1;
      line += 1;
    }
    adresser.push({ label: keyOf(name), index, line, column: index - lineStart + 1 });
  }
  const byLabel = new Map([...adresser].reverse().map((adresse) => [adresse.label, adresse]));
  return (last = { markdown, adresser, byLabel });
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
