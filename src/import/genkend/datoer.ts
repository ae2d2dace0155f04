import { Dato, ugedag } from '../../model/dato.ts';

/** A day that a text names in full. */
export interface FundenDato {
  /** `2012-03-01`. */
  dato: string;
  /** The words of the paper, without the weekday. */
  tekst: string;
  /** The same with it. */
  hele: string;
  index: number;
  /** Where it ends in the text. */
  slut: number;
  /** The weekday the paper gives, when it is another than the day's. */
  forkertUgedag?: string;
  /** It is the first of several: `4.-5. december 2014`. */
  flere?: true;
}

const MAANEDER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const UGEDAG = '(?:(man|tirs|ons|tors|fre|lør|søn)dag,?\\s+(?:d(?:en|\\.)\\s*)?)?';
const MAANED =
  '(jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const I_ORD = new RegExp(`(?<![\\p{L}\\d])${UGEDAG}((\\d{1,2})\\s*\\.?\\s*${MAANED}\\.?,?\\s*(\\d{4}))(?!\\d)`, 'giu');
const I_TAL = new RegExp(
  `(?<![\\p{L}\\d./-])(?<!\\bkl(?:\\.|okken)?\\s*)(?!\\d{1,2}-\\d{1,2}\\.\\d{2}(?!\\d))${UGEDAG}((\\d{1,2})(?:\\.\\s?|[/-])(\\d{1,2})(?:\\.\\s?|[/-]|\\s)(\\d{4}|\\d{2}))(?![\\d/-])`,
  'giu',
);
const ISO = new RegExp(`(?<![\\p{L}\\d-])${UGEDAG}((\\d{4})-(\\d{2})-(\\d{2}))(?![\\d-])`, 'giu');
const UDEN_AAR = new RegExp(`(?<![\\p{L}\\d])${UGEDAG}(\\d{1,2})\\s*\\.\\s*${MAANED}(?!\\p{L})`, 'iu');

/** Every day that a text names with its year, in reading order. */
export function findDatoer(tekst: string): FundenDato[] {
  const found = [
    ...[...tekst.matchAll(I_ORD)].map((match) =>
      withFirst(readMatch(match, match[5], maanedOf(match[4]), match[3]), tekst),
    ),
    ...[...tekst.matchAll(I_TAL)].map((match) => readMatch(match, match[5], match[4], match[3])),
    ...[...tekst.matchAll(ISO)].map((match) => readMatch(match, match[3], match[4], match[5])),
  ];
  return found.filter((dato) => dato !== undefined).sort((a, b) => a.index - b.index);
}

/** Whether a text names a day of a month without saying which year. */
export function hasDagUdenAar(tekst: string): boolean {
  return findDatoer(tekst).length === 0 && UDEN_AAR.test(tekst);
}

function readMatch(match: RegExpExecArray, aar = '', maaned = '', dag = ''): FundenDato | undefined {
  const [hele, uge, tekst = ''] = match;
  const dato = `${aar.length === 2 ? `20${aar}` : aar}-${maaned.padStart(2, '0')}-${dag.padStart(2, '0')}`;
  if (!Dato.safeParse(dato).success || dato < '1950' || dato > '2060') return undefined;
  const sagt = uge && `${uge.toLowerCase()}dag`;
  return {
    dato,
    tekst,
    hele,
    index: match.index,
    slut: match.index + hele.length,
    ...(sagt && sagt !== ugedag(dato) ? { forkertUgedag: sagt } : {}),
  };
}

/** Of several days the first, which stands before without month and year. */
function withFirst(dag: FundenDato | undefined, tekst: string): FundenDato | undefined {
  const [foran = '', first = ''] = /(?<![\d.:])(\d{1,2})\.?\s?[-–]\s?$/.exec(tekst.slice(0, dag?.index)) ?? [];
  if (!dag || first === '' || Number(first) >= Number(dag.dato.slice(-2)) || dag.hele !== dag.tekst) return dag;
  const dato = `${dag.dato.slice(0, -2)}${first.padStart(2, '0')}`;
  if (!Dato.safeParse(dato).success) return dag;
  return {
    ...dag,
    dato,
    tekst: foran + dag.tekst,
    hele: foran + dag.hele,
    index: dag.index - foran.length,
    flere: true,
  };
}

function maanedOf(navn = ''): string {
  return String(MAANEDER.indexOf(navn.slice(0, 3).toLowerCase()) + 1);
}
