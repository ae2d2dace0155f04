import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { splitLinjer, tekstOf } from './fraser.ts';
import { readNummer } from './nummer.ts';
import { stedOf } from '../papir.ts';

/**
 * The blocks of a paper, each meaning one thing: a line that opens an item or a section is no longer part of the
 * paragraph it was found in.
 */
export function splitBlokke({ children }: Root): RootContent[] {
  return children.flatMap((node) =>
    node.type === 'paragraph' ? splitParagraph(node) : node.type === 'table' ? splitPunkttabel(node) : [node],
  );
}

/** A table of two columns whose left one names items and sections is text, not a table. */
function splitPunkttabel(table: Table): RootContent[] {
  const rows = table.children.filter(({ children }) => children.some((cell) => tekstOf(cell).trim() !== ''));
  const isOne =
    rows.length > 0 &&
    rows.every(({ children: [left, right, more] }) => {
      const navn = left ? tekstOf(left).trim() : '';
      return (
        !more &&
        right !== undefined &&
        (readNummer(navn)?.titel === '' || (findAfsnitsnavn(navn) && !findAfsnitsnavn(navn)?.restFra))
      );
    });
  if (!isOne) return [table];
  const sted = stedOf(table);
  return rows.flatMap(({ children: [left, right] }, row): RootContent[] => {
    const at = { ...sted, linje: sted.linje + Math.max(0, row - 1) };
    const navn = left ? tekstOf(left).trim() : '';
    const isPunkt = readNummer(navn) !== undefined;
    if (isPunkt && left && right)
      return [newParagraph([...left.children, { type: 'text', value: ' ' }, ...right.children], at)];
    return [
      newParagraph(left?.children ?? [], at),
      ...(right && tekstOf(right).trim() ? [newParagraph(right.children, at)] : []),
    ];
  });
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
