import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { findAfsnitsnavn } from './genkend-afsnitsnavne.ts';
import { splitLinjer, tekstOf } from './genkend-fraser.ts';
import { readNummer } from './genkend-nummer.ts';
import { stedOf } from './papir.ts';

/**
 * The blocks of a paper, each meaning one thing: a line that opens an item or a section is no longer part of the
 * paragraph it was found in.
 */
export function splitBlokke({ children }: Root): RootContent[] {
  return children.flatMap((node) => (node.type === 'paragraph' ? splitParagraph(node) : [node]));
}

function splitParagraph(paragraph: Paragraph): RootContent[] {
  const lines = splitLinjer(paragraph.children);
  if (lines.length < 2) return lines.length === 0 ? [] : [paragraph];
  const { side, linje } = stedOf(paragraph);
  const blokke: Paragraph[] = [];
  let isAlone = true;
  for (const [index, line] of lines.entries()) {
    const tekst = tekstOf({ type: 'paragraph', children: line }).trim();
    const last = blokke.at(-1);
    const opens = opensBlok(tekst);
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

/** Whether a heading goes on in the next line: that begins small, or the heading ends in the middle. */
function isUnfinished(tekst: string, next: PhrasingContent[] | undefined): boolean {
  if (!next || readNummer(tekst) === undefined) return false;
  const following = tekstOf({ type: 'paragraph', children: next }).trim();
  return !opensBlok(following) && (/^\p{Ll}/u.test(following) || /[,–-]$/.test(tekst));
}

function newParagraph(children: PhrasingContent[], sted: { side?: number; linje: number }): Paragraph {
  return { type: 'paragraph', children, data: { sted } };
}
