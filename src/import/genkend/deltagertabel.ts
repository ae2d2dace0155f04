import type { Table } from 'mdast';
import { rowsOf, teksterOf } from './celler.ts';
import { readEtiket } from './etiketter.ts';
import { isNavn } from './navn.ts';

/** A table of people: a line for each, those who came and those who did not, and its words that are no names. */
export interface Deltagertabel {
  deltagere: string[];
  afbud: string[];
  /** Words of its header, and of the columns that say who came. */
  brugt: string[];
}

const NAVN = /^(?:navn(?:e)?|deltagere?|mødedeltagere?|medlem(?:mer)?|person|fulde navn)$/i;
const HVORFRA =
  /^(?:kommuner?|organisation|region|institution|forvaltning|repræsenterer|repræsentant for|fra|arbejdssted|enhed|afdeling|område|myndighed|forening|parti|kommune ?\/ ?(?:organisation|region))$/i;
const HVAD =
  /^(?:titel|stilling|stillingsbetegnelse|rolle|funktion|bemærkning(?:er)?|note|initialer|init\.?|kontakt|telefon|e-?mail|mail)$/i;
const FREMMOEDE = /^(?:status|deltog|deltager|fremmøde|fremmødt|mødt|til ?stede|deltagelse|tilstedeværelse)$/i;
const AFBUD = /^(?:afbud|fraværende|meldt afbud|ikke til ?stede)$/i;
const JA = /^(?:x|✓|✔|☒|☑|ja|1|til ?stede|deltog|deltager|deltagende|mødt|fremmødt|ok)$/i;
const NEJ = /^(?:nej|afbud|meldt afbud|fraværende|ikke (?:til ?stede|mødt)|udeblevet|-|–|0|☐)$/i;

type Spalte = 'navn' | 'hvorfra' | 'hvad' | 'fremmoede' | 'afbud' | 'andet';

/** Reads a table of people: by its header, or because every row begins with a name. */
export function readDeltagertabel(table: Table): Deltagertabel | undefined {
  const rows = rowsOf(table).map(({ celler }) => celler.map((celle) => teksterOf(celle).join(' ')));
  const [hoved = [], ...rest] = rows;
  const spalter = spalterOf(hoved);
  const known = spalter.filter((spalte) => spalte !== 'andet').length;
  const isOne = spalter.includes('navn') && known >= Math.max(2, hoved.filter((one) => one !== '').length - 1);
  if (!isOne || rest.length === 0) return readUdenHoved(rows);
  const found: Deltagertabel = { deltagere: [], afbud: [], brugt: [...hoved] };
  for (const tekster of rest) addRow(found, tekster, spalter);
  return found;
}

function readUdenHoved(rows: readonly string[][]): Deltagertabel | undefined {
  const isOne = rows.length >= 2 && rows.every(([first = '', second]) => isNavn(first) && second !== undefined);
  if (!isOne || rows.some(([first = '']) => readEtiket(first))) return undefined;
  const found: Deltagertabel = { deltagere: [], afbud: [], brugt: [] };
  for (const tekster of rows) {
    const spalter = tekster.map((tekst, index): Spalte =>
      index === 0 ? 'navn' : JA.test(tekst) || NEJ.test(tekst) ? 'fremmoede' : 'hvorfra',
    );
    addRow(found, tekster, spalter);
  }
  return found;
}

function addRow(found: Deltagertabel, tekster: readonly string[], spalter: readonly Spalte[]): void {
  const pick = (spalte: Spalte) => tekster.filter((tekst, index) => tekst !== '' && spalter[index] === spalte);
  const navn = pick('navn').join(' ');
  if (navn === '' || NEJ.test(navn)) {
    addUdenNavn(found, tekster, navn);
    return;
  }
  const fremmoede = pick('fremmoede').join(' ');
  const afbud = pick('afbud').join(' ');
  const isGone = NEJ.test(fremmoede) || (afbud !== '' && !NEJ.test(afbud));
  const isMark = (tekst: string) => JA.test(tekst) || NEJ.test(tekst);
  found.brugt.push(...[fremmoede, afbud].filter(isMark));
  const noter = [fremmoede, afbud].filter((tekst) => tekst !== '' && !isMark(tekst));
  const resten = [...pick('hvad'), ...pick('andet'), ...noter].map((tekst) => ` (${tekst})`).join('');
  const linje = [navn, ...pick('hvorfra')].join(', ') + resten;
  (isGone ? found.afbud : found.deltagere).push(linje);
}

/** A row that says of a municipality that nobody came, or nothing. */
function addUdenNavn(found: Deltagertabel, tekster: readonly string[], navn: string): void {
  const resten = tekster.filter((tekst) => tekst !== '' && tekst !== navn);
  if (/afbud|fraværende/i.test(navn)) found.afbud.push(...resten);
  else found.brugt.push(...resten);
  found.brugt.push(navn);
}

/** What stands in each column; `Deltager` beside a column of names says who came. */
function spalterOf(hoved: readonly string[]): Spalte[] {
  const spalter = hoved.map(spalteOf);
  const navn = spalter.indexOf('navn');
  return spalter.map((spalte, index) => (spalte === 'navn' && index !== navn ? 'fremmoede' : spalte));
}

function spalteOf(tekst: string): Spalte {
  const plain = tekst.replace(/[\s.:?]+$/, '');
  if (AFBUD.test(plain)) return 'afbud';
  if (NAVN.test(plain)) return 'navn';
  if (FREMMOEDE.test(plain)) return 'fremmoede';
  if (HVORFRA.test(plain)) return 'hvorfra';
  return HVAD.test(plain) ? 'hvad' : 'andet';
}
