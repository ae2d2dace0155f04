import type { Samler } from './bindestreg.ts';
import type { Afsnitsblok, Blok, Noteblok, Overskriftsblok, Punktblok } from './blok.ts';
import { findNummer, findPunkttegn } from './linje.ts';
import { MAERKE, plainOf } from './maerker.ts';
import type { Pdfpart, Tekstlinje } from './pdf-dele.ts';

type Tekstblok = Afsnitsblok | Punktblok | Noteblok | Overskriftsblok;

const LUKKET = /[.:;!?][)"”»’]*$/u;

/** What is measured over the whole paper. */
export interface Maal {
  /** Size of most letters. */
  broed: number;
  /** Distance of most lines, in letters' sizes. */
  linjeafstand: number;
  /** Sizes of headings, largest first. */
  overskrifter: number[];
}

/** Blocks of a paper from its lines and tables. */
export function readPdfBlokke(parts: readonly Pdfpart[], maal: Maal, samler: Samler): Blok[] {
  const blokke: Blok[] = [];
  let before: Tekstlinje | undefined;
  for (const part of parts) {
    if (part.art === 'tabel') {
      blokke.push(part);
      before = undefined;
      continue;
    }
    const last = blokke.at(-1);
    const goesOn = before && last && last.art !== 'tabel' && !startsNew(before, part, last, maal);
    if (goesOn && before)
      last.tekst =
        isFull(before, part) || isSplit(before, part)
          ? samler.join(last.tekst, part.tekst)
          : last.tekst + MAERKE.linjeskift + part.tekst;
    else addBlok(blokke, startBlok(part, maal), samler);
    before = part;
  }
  return blokke;
}

/** Whether a line begins a block: after a gap, with other letters, with a bullet, a number or a note's number. */
function startsNew(before: Tekstlinje, line: Tekstlinje, last: Tekstblok, maal: Maal): boolean {
  if (line.note || line.side !== before.side || line.y >= before.y) return true;
  const gap = (before.y - line.y) / Math.max(line.stoerrelse, before.stoerrelse);
  if (gap > maal.linjeafstand * 1.3 || Math.abs(line.stoerrelse - before.stoerrelse) > 0.6) return true;
  const text = plainOf(line.tekst);
  if (findPunkttegn(text) !== undefined || line.prik) return true;
  if (findNummer(text) && !(isFull(before, line) && !LUKKET.test(plainOf(before.tekst)))) return true;
  if (isBold(line.tekst) !== isBold(before.tekst) && !isFull(before, line)) return true;
  if (last.art === 'punkt') return line.x < before.x - line.stoerrelse && !isFull(before, line);
  return line.x > before.x + line.stoerrelse && last.art !== 'note' && LUKKET.test(plainOf(before.tekst));
}

/** Whether the next line's first word had no place on a line. */
function isFull(before: Tekstlinje, line: Tekstlinje): boolean {
  const word = /^\S+/u.exec(plainOf(line.tekst))?.[0].length ?? 0;
  const letters = plainOf(line.tekst).length || 1;
  const width = ((line.x1 - line.x) / letters) * (word + 1);
  return before.x1 + width > before.hoejre - line.stoerrelse * 0.3;
}

function isSplit(before: Tekstlinje, line: Tekstlinje): boolean {
  const head = plainOf(before.tekst);
  return (
    /\p{L}[-\u00AD]$/u.test(head) ||
    (!LUKKET.test(head) && /^[\p{Ll}(]/u.test(plainOf(line.tekst)) && !line.tekst.includes('@'))
  );
}

function startBlok(line: Tekstlinje, { broed, overskrifter }: Maal): Tekstblok {
  const { tekst, sted } = line;
  if (line.note) return { art: 'note', nummer: line.note, tekst, sted };
  const tegn = findPunkttegn(plainOf(tekst)) === undefined ? undefined : findPunkttegn(tekst);
  const indryk = Math.round(line.x / (broed * 0.6));
  if (tegn !== undefined) return { art: 'punkt', indryk, tekst: tekst.slice(tegn.length), sted };
  if (line.prik) return { art: 'punkt', indryk, tekst, sted };
  const rang = overskrifter.findIndex((size) => Math.abs(size - line.stoerrelse) < 0.6);
  if (rang >= 0) return { art: 'overskrift', dybde: depthOf(rang), tekst: tekst.replace(/[\uE000\uE001]/g, ''), sted };
  return { art: 'afsnit', tekst, sted };
}

function depthOf(rang: number): 1 | 2 | 3 | 4 {
  return rang === 0 ? 1 : rang === 1 ? 2 : rang === 2 ? 3 : 4;
}

function isBold(text: string): boolean {
  return text.startsWith(MAERKE.fed) && text.endsWith(MAERKE.fedSlut);
}

/** A paragraph that a page's or column's end parted goes on, also when notes or a table stand between. */
function addBlok(blokke: Blok[], blok: Tekstblok, samler: Samler): void {
  const running = blokke.findLast(({ art }) => art !== 'note');
  const open = [blokke.at(-1), running].find(
    (one) => one && (one.art === 'afsnit' || one.art === 'punkt' || one.art === 'note') && wantsMore(one.tekst, blok),
  );
  if (open && open.art !== 'tabel') open.tekst = samler.join(open.tekst, blok.tekst);
  else blokke.push(blok);
}

function wantsMore(text: string, blok: Tekstblok): boolean {
  const head = plainOf(text);
  const isDivided = /\p{L}[-\u00AD]$/u.test(head);
  return (
    blok.art === 'afsnit' &&
    (isDivided || head.length >= 60) &&
    !LUKKET.test(head) &&
    /^[\p{Ll}(]/u.test(plainOf(blok.tekst))
  );
}
