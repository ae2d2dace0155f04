import type { Samler } from './bindestreg.ts';
import { definitionOf } from './fodnoter.ts';
import { findPunkttegn, isBlank, type Linje } from './linje.ts';
import { plainOf } from './maerker.ts';

/** A table that lies as labels and rows of figures below each other, as it comes out of a pdf. */
export interface Fladtabel {
  raekker: string[][];
  /** The notes that stood at a page's foot in the middle of it. */
  noter: Linje[];
  /** Where the text goes on. */
  slut: number;
  /** Rows whose figures are fewer than the columns. */
  tvivlsomme: string[];
}

const TAL = /^[-–]?\d[\d.,]*%?$/u;
const BELOEB = /\d\.\d{3}/u;
const LAENGST = 75;
const MINDST = 3;

/** The flat table that begins with a line: at least three rows with as many figures, amounts among them. */
export function findFladtabel(lines: readonly Linje[], start: number, samler: Samler): Fladtabel | undefined {
  const first = lines[start];
  const columns = first ? figuresOf(first).length : 0;
  if (!first || columns < 2 || labelOf(first) === '') return undefined;
  const { taken, noter } = takeLines(lines, start);
  const last = taken.findLastIndex((line) => figuresOf(line).length > 0);
  const used = taken.slice(0, last + 1);
  const full = used.filter((line) => figuresOf(line).length === columns);
  if (full.length < MINDST || !full.some(({ tekst }) => BELOEB.test(tekst))) return undefined;
  const end = used.at(-1);
  const slut = end ? lines.indexOf(end) + 1 : start;
  const inside = noter.filter((line) => lines.indexOf(line) < slut);
  return { ...readRows(used, columns, samler), noter: inside, slut };
}

/** The cells of a header above a flat table, when as many begin with a capital letter as there are columns. */
export function findFladhoved(line: Linje | undefined, columns: number): string[] | undefined {
  const [label, heads, ...more] = plainOf(line?.tekst ?? '').split(/ {2,}/);
  if (!label || !heads || more.length > 0) return undefined;
  const cells = heads.split(/ (?=\p{Lu})/u);
  return cells.length === columns - 1 ? [label, ...cells] : undefined;
}

/** Short lines and figures, as long as they come; notes that stand between are set aside. */
function takeLines(lines: readonly Linje[], start: number): { taken: Linje[]; noter: Linje[] } {
  const taken: Linje[] = [];
  const noter: Linje[] = [];
  let note = '';
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const text = plainOf(line.tekst);
    const goesOn = note !== '' && /^\p{Ll}/u.test(text) && !/[.:;!?]$/u.test(note);
    if (definitionOf(line.tekst) || goesOn) {
      noter.push(line);
      note = text;
    } else if (!isBlank(line)) {
      if (text.length > LAENGST || findPunkttegn(text) || /^\d+[.)]\s+\p{L}/u.test(text) || /[^.]{12}[.:]$/u.test(text))
        break;
      taken.push(line);
      note = '';
    } else if (note !== '') noter.push(line);
  }
  return { taken, noter };
}

function readRows(lines: readonly Linje[], columns: number, samler: Samler): Pick<Fladtabel, 'raekker' | 'tvivlsomme'> {
  const raekker: string[][] = [];
  const tvivlsomme: string[] = [];
  let label = '';
  for (const line of lines) {
    const own = labelOf(line);
    const isNew = label !== '' && own !== '' && !/^[\p{Ll}(]/u.test(plainOf(own));
    if (isNew) raekker.push([label]);
    label = label === '' || isNew ? own : own === '' ? label : samler.join(label, own);
    const figures = cellsOf(line, columns);
    if (figures.length === 0) continue;
    if (figures.length !== columns) tvivlsomme.push(plainOf(label) || figures.join(' '));
    raekker.push([label, ...figures]);
    label = '';
  }
  return { raekker, tvivlsomme };
}

/** The figures at a line's end; a wide gap between two is an empty cell. */
function cellsOf(line: Linje, columns: number): string[] {
  const figures = figuresOf(line);
  if (figures.length === 0 || figures.length >= columns) return figures;
  const tail = line.tekst.slice(labelOf(line).length);
  const cells = (labelOf(line) === '' ? tail : tail.slice(1)).split(' ');
  return cells.length === columns ? cells : figures;
}

function figuresOf({ tekst }: Linje): string[] {
  const words = tekst.trim().split(/\s+/);
  const start = words.findLastIndex((word) => !TAL.test(word)) + 1;
  const figures = words.slice(start);
  return /^(?:19|20)\d\d$/.test(figures[0] ?? '') && start > 0 ? figures.slice(1) : figures;
}

function labelOf(line: Linje): string {
  const figures = figuresOf(line);
  let end = line.tekst.length;
  for (const figure of figures.toReversed()) end = line.tekst.lastIndexOf(figure, end - 1);
  return line.tekst.slice(0, end).trimEnd();
}
