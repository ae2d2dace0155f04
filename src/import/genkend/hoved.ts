import type { RootContent, Table } from 'mdast';
import { readDeltagertabel, type Deltagertabel } from './deltagertabel.ts';
import { readCelleetiket, readEtiket, type Etiket, type Felt } from './etiketter.ts';
import { tekstOf } from './fraser.ts';
import { matchFladt } from './fladt.ts';
import { readHovedlinjer, type Hovedlinje } from './hovedlinjer.ts';
import { isGruppe } from './gruppe.ts';
import { isNavn } from './navn.ts';
import { splitStilling } from './rolle.ts';
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
  /** Tables that hold no fields, with the indexes of their blocks. */
  tabeller: { tabel: RootContent; blok: number }[];
  /** Values could not be told from labels with certainty: all labels stand before all values. */
  fladt: boolean;
  /** Words of tables of people that are no names. */
  brugt: string[];
}

/** Reads the head of a paper. */
export function readHoved(blokke: readonly RootContent[]): Hoved {
  const tabeller = blokke.flatMap((tabel, blok) =>
    tabel.type === 'table' && !hasEtiket(tabel) && !readDeltagertabel(tabel) ? [{ tabel, blok }] : [],
  );
  const linjer = readHovedlinjer(
    blokke,
    tabeller.map(({ tabel }) => tabel),
  );
  const fladt = matchFladt(linjer);
  const felter = [...(fladt?.felter ?? [])];
  const hoved: Hoved = { felter, frie: [], tabeller, fladt: fladt !== undefined, brugt: [] };
  const rest = fladt ? fladt.rest : linjer;
  let open: Hovedfelt | undefined;
  for (const [index, linje] of rest.entries()) {
    if (linje.tabel) open = addTabel(hoved, linje.tabel, linje.sted, open);
    else if (linje.celler) open = readRow(linje, linje.celler, hoved, open);
    else {
      const etiket = readEtiket(linje.tekst) ?? readListenavn(linje, rest[index + 1]);
      if (etiket && open && isInListe(etiket, open)) open.linjer.push(linje.tekst);
      else if (etiket) open = addFelt(hoved, etiket, linje.sted);
      else if (open && goesOn(open, linje, rest[index - 1])) open.linjer.push(linje.tekst);
      else {
        hoved.frie.push(linje);
        open = undefined;
      }
    }
  }
  return hoved;
}

/** `Gæster` alone on a line is a label when people stand below it. */
function readListenavn({ tekst }: Hovedlinje, next: Hovedlinje | undefined): Etiket | undefined {
  const etiket = readCelleetiket(tekst);
  const isListe = etiket?.vaerdi === '' && (LISTER.has(etiket.felt) || etiket.felt === 'rolle');
  return isListe && next && (next.tabel !== undefined || isPersonLike(next.tekst)) ? etiket : undefined;
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

/** The people of a table belong to the list whose label stands above it, if there is one. */
function addTabel(hoved: Hoved, tabel: Deltagertabel, sted: Sted, open: Hovedfelt | undefined): Hovedfelt {
  const own = open && LISTER.has(open.felt) ? open : addFelt(hoved, { felt: 'deltagere', navn: '', vaerdi: '' }, sted);
  own.linjer.push(...tabel.deltagere);
  if (tabel.afbud.length > 0) addFelt(hoved, { felt: 'afbud', navn: '', vaerdi: '' }, sted).linjer.push(...tabel.afbud);
  hoved.brugt.push(...tabel.brugt);
  return own;
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
  const isMore = open && LISTER.has(open.felt) && isPersonLike(first?.join(' ') ?? '');
  if (open && (isMore || (celler[0]?.length === 0 && !readEtiket(first?.join(' ') ?? '')))) {
    const isPerson = LISTER.has(open.felt) && filled.every((celle) => celle.length === 1);
    open.linjer.push(...(isPerson ? [filled.flat().join(', ')] : filled.flat()));
    return open;
  }
  let last: Hovedfelt | undefined;
  for (const [index, celle] of filled.entries()) {
    const isBeside = index % 2 === 0 && filled.length % 2 === 0;
    const own =
      (isBeside ? readCelleetiket(celle.join(' '), filled[index + 1]?.join(' ')) : readEtiket(celle.join(' '))) ??
      readEtiket(celle[0] ?? '');
    if (own && (own.vaerdi === '' || ((!last || celle[0]?.includes(':')) && !last?.linjer.length))) {
      last = addFelt(hoved, own, linje.sted);
      if (own.vaerdi !== '' && celle.length > 1 && readEtiket(celle[0] ?? ''))
        last.linjer = [readEtiket(celle[0] ?? '')?.vaerdi ?? '', ...celle.slice(1)].filter((one) => one !== '');
    } else if (last) last.linjer.push(...celle);
    else hoved.frie.push(...celle.map((tekst) => ({ tekst, sted: linje.sted, blok: linje.blok, begynder: true })));
  }
  return last;
}

const LISTER = new Set<Felt>(['deltagere', 'afbud']);

/** `Kommuner: …` below `Afbud:` divides the list, when nobody stands there yet but in such parts. */
function isInListe({ navn, vaerdi }: Etiket, open: Hovedfelt): boolean {
  const isDivided = open.linjer.every((linje) => isGruppe(linje.split(':')[0] ?? ''));
  return LISTER.has(open.felt) && vaerdi !== '' && isGruppe(navn) && isDivided;
}

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
  const plain = tekst.replace(/^[-•–*]\s*/, '').replace(/^[\p{Lu}][^:,;]{1,40}:\s*/u, '');
  const navn = splitStilling(plain.split(/\s*[,(/]\s*|\s+[–-]\s+|\s+fra\s+/)[0] ?? '').navn;
  return (
    isNavn(navn) &&
    tekst.length < 120 &&
    !/^(?:Møde|Den|Sekretariat)\b|(?<!\p{L})(?:referat|dagsorden|beslutninger|punkter)(?!\p{L})/iu.test(navn)
  );
}
