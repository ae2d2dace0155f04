import type { RootContent, Table } from 'mdast';
import { readEtiket, type Etiket, type Felt } from './etiketter.ts';
import { tekstOf } from './fraser.ts';
import { matchFladt } from './fladt.ts';
import { readHovedlinjer, type Hovedlinje } from './hovedlinjer.ts';
import { isNavn } from './navn.ts';
import type { Sted } from '../papir.ts';

/** A field of the head: its label and its value, a line or more. */
export interface Hovedfelt {
  felt: Felt;
  navn: string;
  linjer: string[];
  sted: Sted;
}

/** The value of a field on one line. */
export function valueOf({ linjer }: Hovedfelt): string {
  return linjer.join(', ');
}

/** The head of a paper: its fields, and the lines that are none. */
export interface Hoved {
  felter: Hovedfelt[];
  /** Titles and whatever else stands there. */
  frie: Hovedlinje[];
  /** Tables that hold no fields. */
  tabeller: RootContent[];
  /** Values could not be told from labels with certainty: all labels stand before all values. */
  fladt: boolean;
}

/** Reads the head of a paper. */
export function readHoved(blokke: readonly RootContent[]): Hoved {
  const tabeller = blokke.filter((node) => node.type === 'table' && !hasEtiket(node));
  const linjer = readHovedlinjer(blokke.filter((node) => !tabeller.includes(node)));
  const fladt = matchFladt(linjer);
  const hoved: Hoved = { felter: [...(fladt?.felter ?? [])], frie: [], tabeller, fladt: fladt !== undefined };
  const rest = fladt ? fladt.rest : linjer;
  let open: Hovedfelt | undefined;
  for (const [index, linje] of rest.entries()) {
    if (linje.celler) open = readRow(linje, linje.celler, hoved, open);
    else {
      const etiket = readEtiket(linje.tekst);
      if (etiket) open = addFelt(hoved, etiket, linje.sted);
      else if (open && goesOn(open, linje, rest[index - 1])) open.linjer.push(linje.tekst);
      else {
        hoved.frie.push(linje);
        open = undefined;
      }
    }
  }
  return hoved;
}

/** Whether a row of a table begins with a label. */
function hasEtiket({ children }: Table): boolean {
  return children.some((row) => row.children.some((cell) => readEtiket(tekstOf(cell)) !== undefined));
}

function addFelt(hoved: Hoved, { felt, navn, vaerdi }: Etiket, sted: Sted): Hovedfelt {
  const added: Hovedfelt = { felt, navn, linjer: vaerdi === '' ? [] : [vaerdi], sted };
  hoved.felter.push(added);
  return added;
}

/** A row: a label and its value, twice perhaps; or more of the row above; or plain lines. */
function readRow(
  linje: Hovedlinje,
  celler: string[][],
  hoved: Hoved,
  open: Hovedfelt | undefined,
): Hovedfelt | undefined {
  const filled = celler.filter((celle) => celle.length > 0);
  const [first] = filled;
  const etiket = first && readEtiket(first.join(' '));
  if (!etiket && open && celler[0]?.length === 0) {
    open.linjer.push(...filled.flat());
    return open;
  }
  let last: Hovedfelt | undefined;
  for (const celle of filled) {
    const own = readEtiket(celle.join(' ')) ?? readEtiket(celle[0] ?? '');
    if (own && (own.vaerdi === '' || (celle.length > 0 && !last?.linjer.length))) {
      last = addFelt(hoved, own, linje.sted);
      if (own.vaerdi !== '' && celle.length > 1 && readEtiket(celle[0] ?? ''))
        last.linjer = [readEtiket(celle[0] ?? '')?.vaerdi ?? '', ...celle.slice(1)].filter((one) => one !== '');
    } else if (last) last.linjer.push(...celle);
    else hoved.frie.push(...celle.map((tekst) => ({ tekst, sted: linje.sted, begynder: true })));
  }
  return last;
}

const LISTER = new Set<Felt>(['deltagere', 'afbud']);

/** Whether a line belongs to the field that is open. */
function goesOn(open: Hovedfelt, linje: Hovedlinje, before: Hovedlinje | undefined): boolean {
  if (open.felt === 'kontakt' && linje.begynder)
    return /^[\d+ ]{8,}$|@/.test(linje.tekst) || (open.linjer.length === 0 && isPersonLike(linje.tekst));
  if (open.linjer.length === 0) return true;
  if (!linje.begynder) return before !== undefined;
  if (/[,-]$/.test(open.linjer.at(-1) ?? '')) return true;
  return LISTER.has(open.felt) && isPersonLike(linje.tekst);
}

/** Whether a line of its own names a person, with what is said of them. */
export function isPersonLike(tekst: string): boolean {
  const navn = tekst.replace(/^[-•–*]\s*/, '').split(/\s*[,(/–]\s*/)[0] ?? '';
  return isNavn(navn) && tekst.length < 120 && !/^(?:Referat|Dagsorden|Møde|Den|Sekretariat)\b/.test(navn);
}
