import { EGEN_LINJE } from './blokke.ts';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import type { RootContent } from 'mdast';
import { afsnitAf, joinFraselinjer, splitLinjer, tekstOf } from './fraser.ts';
import type { FundetPunkt } from './fundet-punkt.ts';
import type { Indholdsliste } from './indhold.ts';
import { foldNavn } from './ord.ts';
import { splitTitel } from './titel.ts';

/** A title may stand in the block below its number, go on there, or stand in the list of contents alone. */
export function completeTitel(punkt: FundetPunkt, liste: Indholdsliste | undefined): void {
  const [first, ...rest] = punkt.blokke;
  const below = first && (first.type === 'paragraph' || first.type === 'heading') ? tekstOf(first).trim() : '';
  if (punkt.titel === '' && below !== '' && below.length <= 250 && !isPlainText(below, liste, punkt.nr)) {
    const { titel, resten } = splitLines(first, below);
    Object.assign(punkt, { titel, blokke: [...resten, ...rest] });
  } else if (below !== '' && goesOn(punkt.titel, below))
    Object.assign(punkt, { titel: `${punkt.titel} ${below}`, blokke: rest });
  if (punkt.titel === '') punkt.titel = liste?.titler.get(punkt.nr) ?? '';
  const { titel, rest: tail } = splitTitel(punkt.titel);
  punkt.titel = titel;
  if (tail) punkt.blokke.unshift({ ...afsnitAf(tail), data: { sted: punkt.sted } });
}

/** The first line of a block, with those that go on in small letters; the rest is text. */
function splitLines(block: RootContent | undefined, below: string): { titel: string; resten: RootContent[] } {
  if (block?.type !== 'paragraph') return { titel: below, resten: [] };
  const lines = splitLinjer(block.children);
  const end = lines.findIndex(
    (line, index) => index > 0 && !/^\p{Ll}/u.test(tekstOf({ type: 'paragraph', children: line }).trim()),
  );
  if (end < 0) return { titel: below, resten: [] };
  const titel = tekstOf({ type: 'paragraph', children: joinFraselinjer(lines.slice(0, end)) }).trim();
  return { titel, resten: [{ ...block, children: joinFraselinjer(lines.slice(end)) }] };
}

/** Whether what stands below a number without a title is text, and no title. */
function isPlainText(below: string, liste: Indholdsliste | undefined, nr: string): boolean {
  const section = findAfsnitsnavn(below);
  const titel = liste?.titler.get(nr);
  const isOther =
    titel !== undefined && (/[.!?]$/.test(below) || !foldNavn(below).startsWith(foldNavn(titel).slice(0, 12)));
  return (section !== undefined && (section.art !== 'andet' || section.restFra !== undefined)) || isOther;
}

/** Whether a title is not finished: a bracket is open, or it ends in a small word and the next begins small. */
function goesOn(titel: string, below: string): boolean {
  const isOpen = titel.lastIndexOf('(') > titel.lastIndexOf(')');
  if (isOpen && below.length < 120 && below.includes(')')) return true;
  return (
    below.length < 120 &&
    /^\p{Ll}/u.test(below) &&
    !EGEN_LINJE.test(below) &&
    /(?:,|[–-]|\s(?:og|i|på|af|til|for|fra|med|om|ved|vedr\.|samt|den|det|de))$/.test(titel)
  );
}
