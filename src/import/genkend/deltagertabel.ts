import type { Table } from 'mdast';
import { rowsOf, teksterOf } from './celler.ts';
import { readEtiket } from './etiketter.ts';
import { isNavn } from './navn.ts';
import { splitStilling } from './rolle.ts';

/** A table of people: a line for each, those who came and those who did not, and its words that are no names. */
export interface Deltagertabel {
  deltagere: string[];
  afbud: string[];
  /** Words of its header, of the columns that say who came, and of places that nobody came from. */
  brugt: string[];
}

const NAVN = /^(?:navn(?:e)?|deltagere?|mødedeltagere?|medlem(?:mer)?|person|fulde navn)$/i;
const HVORFRA =
  /^(?:kommuner?|organisation|region|institution|forvaltning|repræsenterer|repræsentant for|fra|arbejdssted|enhed|afdeling|område|myndighed|forening|parti|kommune ?\/ ?(?:organisation|region))$/i;
const HVAD =
  /^(?:titel|stilling|stillingsbetegnelse|rolle|funktion|bemærkning(?:er)?|note|initialer|init\.?|kontakt|telefon|e-?mail|mail)$/i;
const FREMMOEDE = /^(?:status|deltog|deltager|fremmøde|fremmødt|mødt|til ?stede|deltagelse|tilstedeværelse)$/i;
const AFBUD = /^(?:afbud|fraværende|meldt afbud|ikke til ?stede)$/i;
const SAGT = /afbud|fraværende/i;
const JA = /^(?:x|✓|✔|☒|☑|ja|1|til ?stede|deltog|deltager|deltagende|mødt|fremmødt|ok)$/i;
const NEJ = /^(?:nej|afbud|meldt afbud|fraværende|ikke (?:til ?stede|mødt)|udeblevet|-|–|0|☐)$/i;

type Spalte = 'navn' | 'hvorfra' | 'hvad' | 'fremmoede' | 'afbud' | 'andet';

/** Reads a table of people: by its header, or because every row begins with a name. */
export function readDeltagertabel(table: Table): Deltagertabel | undefined {
  const rows = rowsOf(table).map(({ celler }) => celler.map((celle) => joinCelle(teksterOf(celle))));
  const [hoved = [], ...rest] = rows;
  const spalter = spalterOf(hoved, rest);
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

/** Adds those of a row; one without a name says of a place that nobody came. What no list takes is not accounted for. */
function addRow(found: Deltagertabel, tekster: readonly string[], spalter: readonly Spalte[]): void {
  const pick = (spalte: Spalte) => tekster.filter((tekst, index) => tekst !== '' && spalter[index] === spalte);
  const navn = pick('navn').join(' ');
  const hvorfra = pick('hvorfra');
  const fremmoede = pick('fremmoede').join(' ');
  const afbud = pick('afbud').join(' ');
  const isAndre = afbud !== '' && !isMark(afbud) && (navn === '' || NEJ.test(navn) || isPerson(afbud));
  const resten = [...pick('hvad'), ...pick('andet')];
  if (isAndre) found.afbud.push(...linjerOf(found, afbud, hvorfra, navn === '' ? resten : []));
  if (navn === '' || NEJ.test(navn)) {
    const isGone = SAGT.test(navn) || SAGT.test(afbud) || JA.test(afbud);
    if (!isAndre) (isGone ? found.afbud : found.brugt).push(...hvorfra);
    found.brugt.push(navn, ...[fremmoede, afbud].filter(isMark));
    return;
  }
  const noter = [fremmoede, isAndre ? '' : afbud].filter((tekst) => tekst !== '');
  const isGone = NEJ.test(fremmoede) || (!isAndre && afbud !== '' && (SAGT.test(afbud) || !NEJ.test(afbud)));
  found.brugt.push(...noter.filter(isMark));
  const linjer = linjerOf(found, navn, hvorfra, [...resten, ...noter.filter((tekst) => !isMark(tekst))]);
  (isGone ? found.afbud : found.deltagere).push(...linjer);
}

/** A line for each name of a cell, with what its row says besides. */
function linjerOf(
  { brugt }: Deltagertabel,
  celle: string,
  hvorfra: readonly string[],
  noter: readonly string[],
): string[] {
  const parts = celle.split(/\s*[,;]\s*|\s+og\s+/);
  const navne = parts.every(isPerson) ? parts : [celle];
  if (navne.length > 1) brugt.push(...(celle.match(/\sog\s/g) ?? []));
  return navne.map((navn) => [navn, ...hvorfra].join(', ') + noter.map((note) => ` (${note})`).join(''));
}

/** The lines of a cell as one; each may be a name. */
function joinCelle(linjer: readonly string[]): string {
  return linjer.join(linjer.every(isPerson) ? '; ' : ' ');
}

function isPerson(tekst: string): boolean {
  return isNavn(splitStilling(tekst.split(/\s*[,(;]|\s+og\s/)[0] ?? '').navn);
}

function isMark(tekst: string): boolean {
  return JA.test(tekst) || NEJ.test(tekst);
}

/** What stands in each column; `Deltager` beside a column of names says who came, `Til stede` may hold the names. */
function spalterOf(hoved: readonly string[], rest: readonly string[][]): Spalte[] {
  const spalter = hoved.map(spalteOf);
  const holdsNavne = (index: number) => rest.some((row) => isPerson(row[index] ?? ''));
  const navn = spalter.includes('navn')
    ? spalter.indexOf('navn')
    : spalter.findIndex((spalte, index) => spalte === 'fremmoede' && holdsNavne(index));
  return spalter.map((spalte, index) => (index === navn ? 'navn' : spalte === 'navn' ? 'fremmoede' : spalte));
}

function spalteOf(tekst: string): Spalte {
  const plain = tekst.replace(/[\s.:?]+$/, '');
  if (AFBUD.test(plain)) return 'afbud';
  if (NAVN.test(plain)) return 'navn';
  if (FREMMOEDE.test(plain)) return 'fremmoede';
  if (HVORFRA.test(plain)) return 'hvorfra';
  return HVAD.test(plain) ? 'hvad' : 'andet';
}
