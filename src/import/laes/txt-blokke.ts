import { findAfsnitsnavn } from '../genkend/afsnitsnavne.ts';
import { continues, findForhold } from './ombrydning.ts';
import { findTekstbredde } from './txt-ombrydning.ts';
import type { Samler } from './bindestreg.ts';
import type { Afsnitsblok, Blok, Noteblok, Punktblok } from './blok.ts';
import { definitionOf } from './fodnoter.ts';
import { findNummer, findPunkttegn, isBlank, type Linje } from './linje.ts';
import { MAERKE, plainOf } from './maerker.ts';
import { findFladhoved, findFladtabel, type Fladtabel } from './txt-fladtabel.ts';
import { isAfsnitsnavn, isEgenLinje } from './txt-egen-linje.ts';
import { findRaekker } from './txt-tabel.ts';
import type { Sted, Tvivl } from '../papir.ts';

type Tekstblok = Afsnitsblok | Punktblok | Noteblok;

/** Blocks of a text: paragraphs put together from lines, items of lists, tables, notes. */
export function readTxtBlokke(lines: readonly Linje[], samler: Samler): { blokke: Blok[]; tabeltvivl: Tvivl[] } {
  const width = findTekstbredde(lines);
  const blokke: Blok[] = [];
  const tabeltvivl: Tvivl[] = [];
  const add = (some: readonly Linje[]) => {
    for (const group of splitGroups(some))
      for (const blok of readGroup(group, samler, width)) addBlok(blokke, blok, samler);
  };
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const flat = findFladtabel(lines, at, samler);
    const line = lines[at];
    if (!flat || !line) continue;
    const above = lines.slice(from, at).findLastIndex((one) => !isBlank(one)) + from;
    const head = findFladhoved(lines[above], flat.raekker[0]?.length ?? 0);
    add(lines.slice(from, head ? above : at));
    blokke.push({ art: 'tabel', raekker: head ? [head, ...flat.raekker] : flat.raekker, sted: line.sted });
    tabeltvivl.push(explainFladtabel(flat, line.sted));
    add(flat.noter);
    from = flat.slut;
    at = flat.slut - 1;
  }
  add(lines.slice(from));
  return { blokke, tabeltvivl };
}

function explainFladtabel({ raekker, tvivlsomme }: Fladtabel, sted: Sted): Tvivl {
  const rows = tvivlsomme.map((one) => `«${one}»`).join(', ');
  const missing = rows ? ` I rækken ${rows} er der færre tal end kolonner.` : '';
  return {
    besked: `En tabel med ${raekker.length} rækker er sat sammen af løse linjer.${missing}`,
    hjaelp: 'Sammenlign tabellen med papiret.',
    sted,
    stopper: false,
  };
}

/** Lines between blank lines. */
function splitGroups(lines: readonly Linje[]): Linje[][] {
  const groups: Linje[][] = [[]];
  for (const line of lines) {
    if (!isBlank(line)) groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups;
}

function readGroup(lines: readonly Linje[], samler: Samler, wide: number | undefined): Blok[] {
  const width = findLocal(lines) ?? wide;
  const numbers = findNumre(lines);
  const blokke: Blok[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = findRaekker(lines, at);
    const line = lines[at];
    if (!line) break;
    const before = lines[at - 1];
    const last = blokke.at(-1);
    if (rows.length > 0) blokke.push({ art: 'tabel', raekker: rows, sted: line.sted });
    else if (!before || !last || last.art === 'tabel' || isAfsnitsnavn(before) || startsNew(line, numbers))
      blokke.push(startBlok(line, numbers));
    else if (last.art !== 'overskrift') addLine(blokke, last, before, line, samler, width);
    at += Math.max(1, rows.length);
  }
  return blokke;
}

function addLine(
  blokke: Blok[],
  last: Tekstblok,
  before: Linje,
  line: Linje,
  samler: Samler,
  width: number | undefined,
): void {
  const forhold = isEgenLinje(before, line) ? 'skift' : findForhold(before, line, width);
  if (forhold === 'nyt') blokke.push({ art: 'afsnit', tekst: line.tekst, sted: line.sted });
  else if (forhold === 'samme') last.tekst = samler.join(last.tekst, line.tekst);
  else last.tekst += MAERKE.linjeskift + line.tekst;
}

/** A block whose own lines were broken at a narrower place than the text's. */
function findLocal(lines: readonly Linje[]): number | undefined {
  if (lines.length < 3) return undefined;
  const lengths = lines.slice(0, -1).map(({ tekst }) => plainOf(tekst).length);
  const widest = Math.max(...lengths);
  return widest >= 50 && widest <= 130 && Math.min(...lengths) >= widest * 0.8 ? widest : undefined;
}

/** The lines whose numbers follow each other, so that they are a list and not a heading. */
function findNumre(lines: readonly Linje[]): ReadonlySet<Linje> {
  const numbered = lines.filter(({ tekst }) => findNummer(tekst));
  const inOrder = numbered.every(
    ({ tekst }, at) =>
      at === 0 || findNummer(tekst)?.nummer === (findNummer(numbered[at - 1]?.tekst ?? '')?.nummer ?? 0) + 1,
  );
  return new Set(numbered.length >= 2 && inOrder ? numbered : []);
}

function startsNew(line: Linje, numbers: ReadonlySet<Linje>): boolean {
  return (
    numbers.has(line) ||
    findPunkttegn(line.tekst) !== undefined ||
    findNummer(line.tekst) !== undefined ||
    definitionOf(line.tekst) !== undefined ||
    findAfsnitsnavn(plainOf(line.tekst)) !== undefined ||
    /^(?:punkt|pkt\.|ad|sag nr\.)\s*\d+/iu.test(plainOf(line.tekst))
  );
}

function startBlok(line: Linje, numbers: ReadonlySet<Linje>): Tekstblok {
  const { tekst, sted, indryk } = line;
  const note = definitionOf(tekst);
  if (note) return { art: 'note', nummer: note, tekst: tekst.slice(note.length + 3).trim(), sted };
  const tegn = findPunkttegn(tekst);
  if (tegn) return { art: 'punkt', indryk, tekst: tekst.slice(tegn.length), sted };
  const nummer = numbers.has(line) ? findNummer(tekst) : undefined;
  if (nummer) return { art: 'punkt', nummer: nummer.nummer, indryk, tekst: nummer.rest, sted };
  return { art: 'afsnit', tekst, sted };
}

/** Adds a block, or puts it to the one it goes on from when a page's end or a note stood between. */
function addBlok(blokke: Blok[], blok: Blok, samler: Samler): void {
  const last = blokke.at(-1);
  const running = last?.art === 'note' ? [last, blokke.findLast(({ art }) => art !== 'note')] : [last];
  const open =
    blok.art === 'afsnit'
      ? running.find(
          (one) => one && one.art !== 'tabel' && continues(one.tekst, blok.tekst, one.art === 'note' ? 20 : undefined),
        )
      : undefined;
  if (open && open.art !== 'tabel' && blok.art === 'afsnit') open.tekst = samler.join(open.tekst, blok.tekst);
  else blokke.push(blok);
}
