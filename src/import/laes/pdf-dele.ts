import type { Samler } from './bindestreg.ts';
import type { Tabelblok } from './blok.ts';
import type { Linje } from './linje.ts';
import { MAERKE } from './maerker.ts';
import { findGitre, type Gitter } from './pdf-gitter.ts';
import { readLinjer, tekstOfLinje, type PdfLinje } from './pdf-linje.ts';
import { findDefinition } from './pdf-noter.ts';
import { linjeAt, type Side } from './pdf-side.ts';
import { findOpstilling } from './pdf-spalter.ts';

/** A line with its text, ready to be put together. */
export interface Tekstlinje extends Linje {
  art: 'linje';
  side: number;
  x: number;
  x1: number;
  y: number;
  stoerrelse: number;
  /** The right edge of the column it stands in. */
  hoejre: number;
  /** A bullet is drawn before it. */
  prik: boolean;
  /** The note that begins with it. */
  note?: string;
}

/** A table, with the rules' places when it is drawn. */
export interface Tabeldel extends Tabelblok {
  side: number;
  xs: number[];
}

export type Pdfpart = Tekstlinje | Tabeldel;

/** A page with its lines and drawn tables apart. */
export interface Delt {
  side: Side;
  gitre: Gitter[];
  linjer: PdfLinje[];
}

/** Parts a page into what stands in drawn tables and the lines outside. */
export function splitSide(side: Side): Delt {
  const { gitre, rest } = findGitre(side);
  return { side, gitre, linjer: readLinjer(rest, side.nr) };
}

/** The parts of a page in reading order. */
export function readDele(
  { side, gitre, linjer }: Delt,
  body: number,
  noter: ReadonlyMap<string, string>,
  samler: Samler,
): Pdfpart[] {
  const placed: { plads: number; part: Pdfpart }[] = gitre.map((gitter) => ({
    plads: gitter.plads,
    part: createTabel(gitter, side, noter, samler),
  }));
  for (let at = 0; at < linjer.length;) {
    const line = linjer[at];
    if (!line) break;
    const plads = side.stykker.findIndex((one) => line.stykker.includes(one));
    const table = findOpstilling(linjer, at);
    if (table) {
      const raekker = table.raekker.map((row) => row.map((cell) => joinCelle(cell, noter, samler, Infinity)));
      placed.push({ plads, part: { art: 'tabel', raekker, sted: stedAt(side, line.y), side: side.nr, xs: [] } });
    } else placed.push({ plads, part: createLinje(line, linjer, { side, body, noter }) });
    at += table?.antal ?? 1;
  }
  return placed.sort((a, b) => a.plads - b.plads).map(({ part }) => part);
}

interface Omgivelse {
  side: Side;
  body: number;
  noter: ReadonlyMap<string, string>;
}

function createLinje(line: PdfLinje, lines: readonly PdfLinje[], { side, body, noter }: Omgivelse): Tekstlinje {
  const { x, x1, y, stoerrelse } = line;
  const tal = findDefinition(line, body);
  const note = tal === undefined ? undefined : noter.get(tal);
  const tekst = tekstOfLinje(note === undefined ? line : { ...line, stykker: line.stykker.slice(1) }, noter);
  const prik = side.tegning.prikker.some(
    (one) => one.x < x && one.x > x - 30 && Math.abs(one.y - y - stoerrelse * 0.3) < stoerrelse * 0.5,
  );
  const hoejre = Math.max(...lines.filter((one) => one.x < x1 && x < one.x1).map((one) => one.x1));
  return {
    ...{ art: 'linje', tekst, indryk: x, hoejde: Math.round(y / 4), sted: stedAt(side, y) },
    ...{ side: side.nr, x, x1, y, stoerrelse, hoejre, prik },
    ...(note === undefined ? kantOf(line, side, body) : { note }),
  };
}

/** Small letters at the very edge of a page are its header or footer, also when there is only one page. */
function kantOf({ y, stoerrelse }: PdfLinje, { hoejde }: Side, body: number): Pick<Tekstlinje, 'kant'> {
  if (stoerrelse > body * 0.8) return {};
  if (y > hoejde * 0.94) return { kant: 'sidehoved' };
  return y < hoejde * 0.06 ? { kant: 'sidefod' } : {};
}

function createTabel(gitter: Gitter, side: Side, noter: ReadonlyMap<string, string>, samler: Samler): Tabeldel {
  const raekker = gitter.celler.map((row) =>
    row.map((cell, column) => joinCelle(readLinjer(cell, side.nr), noter, samler, gitter.xs[column + 1] ?? Infinity)),
  );
  const first = gitter.celler.flat(2)[0];
  const filled = raekker.filter((row) => row.some((cell) => cell !== ''));
  return { art: 'tabel', raekker: filled, sted: stedAt(side, first?.y ?? 0), side: side.nr, xs: gitter.xs };
}

/** The lines of a cell; where the next word would have had a place, the line's end was meant. */
function joinCelle(
  lines: readonly PdfLinje[],
  noter: ReadonlyMap<string, string>,
  samler: Samler,
  edge: number,
): string {
  const right = Math.min(edge, Math.max(...lines.map(({ x1 }) => x1)) + (edge === Infinity ? 0 : 200));
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const next = tekstOfLinje(line, noter);
    if (!before) text = next;
    else if (before.x1 + widthOfWord(line, next) > right - line.stoerrelse * 0.8 || /^[\p{Ll}(]/u.test(next))
      text = samler.join(text, next);
    else text += MAERKE.linjeskift + next;
  }
  return text;
}

function widthOfWord({ x, x1 }: PdfLinje, text: string): number {
  const word = /^\S+/u.exec(text)?.[0].length ?? 0;
  return ((x1 - x) / (text.length || 1)) * (word + 1);
}

function stedAt(side: Side, y: number): { side: number; linje: number } {
  return { side: side.nr, linje: linjeAt(side, y) };
}
