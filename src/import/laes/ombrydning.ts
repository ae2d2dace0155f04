import type { Linje } from './linje.ts';
import { MAERKE, plainOf } from './maerker.ts';

/** What a line is to the line before it in the same block. */
export type Forhold = 'samme' | 'skift' | 'nyt';

const LUKKET = /[.:;!?][)"”»’]*$/u;
const WIDEST = 130;

/** The width in signs that a text's lines were broken at, or undefined when a paragraph stands on one line. */
export function findBredde(lines: readonly Linje[]): number | undefined {
  const lengths = lines.map(lengthOf).filter((length) => length >= 50);
  lengths.sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (lengths.length < 2 || widest > WIDEST) return undefined;
  return lengths.filter((length) => length >= widest * 0.8).length * 2 >= lengths.length ? widest : undefined;
}

/** Whether a line goes on where the one before was full, stands on a line of its own, or begins something new. */
export function findForhold(before: Linje, linje: Linje, width: number | undefined): Forhold {
  const head = plainOf(before.tekst);
  const tail = plainOf(linje.tekst);
  if (isOpen(before.tekst) || /\p{L}[-\u00AD]$/u.test(head)) return 'samme';
  const closed = LUKKET.test(head);
  if (!closed && /^[\p{Ll}(]/u.test(tail) && !tail.includes('@')) return 'samme';
  const word = /^\S+/u.exec(tail)?.[0].length ?? 0;
  const fresh = closed && /^["”“«'(]?[\p{Lu}\d]/u.test(tail);
  const isNew = linje.indryk > before.indryk && /^["”“«]?\p{Lu}/u.test(tail);
  if (width !== undefined && isNew) return 'nyt';
  if (width !== undefined && lengthOf(before) + 1 + word > width * (fresh ? 0.97 : 0.88)) return 'samme';
  return 'skift';
}

/** Whether a paragraph that was parted by a page's end goes on here; one that is shorter than `shortest` was not. */
export function continues(before: string, after: string, shortest = 60): boolean {
  const head = plainOf(before);
  const tail = plainOf(after);
  const open = (head.match(/\(/g)?.length ?? 0) > (head.match(/\)/g)?.length ?? 0);
  if (open && /^[^()]{1,80}\)/u.test(tail) && head.length >= 30) return true;
  return head.length >= shortest && !/[.:;!?]["”»’)]*$/u.test(head) && /^[\p{Ll}(]/u.test(tail);
}

function lengthOf({ tekst, indryk }: Linje): number {
  return indryk + plainOf(tekst).length;
}

/** Whether bold or italics began and have not ended. */
function isOpen(tekst: string): boolean {
  return (
    tekst.lastIndexOf(MAERKE.fed) > tekst.lastIndexOf(MAERKE.fedSlut) ||
    tekst.lastIndexOf(MAERKE.kursiv) > tekst.lastIndexOf(MAERKE.kursivSlut)
  );
}
