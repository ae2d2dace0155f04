import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { joinEneNumre } from './ene-numre.ts';
import { isFed, splitLinjer, tekstOf } from './fraser.ts';
import { findLedlinjer, unfoldLedlister } from './ledlinjer.ts';
import { readNummer } from './nummer.ts';
import { splitPunkttabel, type Tabelord } from './punkttabel.ts';
import { stedOf } from '../papir.ts';

/**
 * The blocks of a paper, each meaning one thing: a line that opens an item or a section is no longer part of the
 * paragraph it was found in.
 */
export function splitBlokke({ children }: Root, ord: Tabelord): RootContent[] {
  const led = findLedlinjer(children);
  const blokke = joinEneNumre(joinFedeNumre(children.flatMap((node) => unfoldLedlister(node, led))));
  return blokke.flatMap((node, index) => {
    if (node.type === 'paragraph') return splitParagraph(node, led);
    return node.type === 'table' ? splitPunkttabel(node, isInPunkt(blokke.slice(0, index)), ord) : [node];
  });
}

/** Whether items have begun: a table below one belongs to it. Numbers with nothing between are a list of contents. */
function isInPunkt(before: readonly RootContent[]): boolean {
  const isNumbered = before.map(
    (node) => (node.type === 'paragraph' || node.type === 'heading') && readNummer(tekstOf(node)) !== undefined,
  );
  const first = isNumbered.indexOf(true);
  const last = isNumbered.lastIndexOf(true);
  return first >= 0 && (first === last || isNumbered.slice(first, last).includes(false));
}

/** A number in bold that stands beside its title, not on its line, is the title's. */
function joinFedeNumre(children: readonly RootContent[]): RootContent[] {
  const isNumber = (node: RootContent | undefined) =>
    node !== undefined && isFed(node) && /^\d{1,2}[.)]?$/.test(tekstOf(node).trim());
  return children.flatMap((node, index) => {
    const [before, next] = [children[index - 1], children[index + 1]];
    if (isNumber(node) && next && isFed(next) && !isNumber(next)) return [];
    if (!isNumber(before) || before?.type !== 'paragraph' || node.type !== 'paragraph' || !isFed(node)) return [node];
    return [{ ...node, children: [...before.children, { type: 'text', value: ' ' }, ...node.children] }];
  });
}

function splitParagraph(paragraph: Paragraph, led: ReadonlySet<string>): RootContent[] {
  const lines = splitLinjer(paragraph.children);
  if (lines.length < 2) return lines.length === 0 ? [] : [paragraph];
  const { side, linje } = stedOf(paragraph);
  const blokke: Paragraph[] = [];
  let isAlone = true;
  for (const [index, line] of lines.entries()) {
    const tekst = tekstOf({ type: 'paragraph', children: line }).trim();
    const last = blokke.at(-1);
    const opens = opensBlok(tekst) || led.has(tekst);
    if (last && !isAlone && !opens) last.children.push({ type: 'break' }, ...line);
    else blokke.push(newParagraph(line, { linje: linje + index, ...(side === undefined ? {} : { side }) }));
    isAlone = opens && !isUnfinished(tekst, lines[index + 1]);
  }
  return blokke;
}

/** Whether a line begins something new, for whatever stood before it. */
function opensBlok(tekst: string): boolean {
  return findAfsnitsnavn(tekst) !== undefined || readNummer(tekst) !== undefined;
}

/** `v/ formanden` and `a. Styringsaftale` go on with no title. */
export const EGEN_LINJE = /^v(?:\.|ed)?\s|^v\/|^[a-zæøå][.)]\s/u;

/** Whether a heading goes on in the next line: that begins small, or the heading ends in the middle. */
function isUnfinished(tekst: string, next: PhrasingContent[] | undefined): boolean {
  if (!next || readNummer(tekst) === undefined) return false;
  const following = tekstOf({ type: 'paragraph', children: next }).trim();
  return !opensBlok(following) && ((/^\p{Ll}/u.test(following) && !EGEN_LINJE.test(following)) || /[,–-]$/.test(tekst));
}

function newParagraph(children: PhrasingContent[], sted: { side?: number; linje: number }): Paragraph {
  return { type: 'paragraph', children, data: { sted } };
}
