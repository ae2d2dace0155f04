import { Dato, formatDato, ugedag } from '../model/dato.ts';
import { maanedsnavn } from '../model/maaned.ts';
import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => maanedsnavn(index + 1));
const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join('|');
/** Short forms need a point where they are words as well: `man`, `søn`, `tor`, `tir`. */
const WEEKDAY =
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|(?:man|tirs?|ons|tors?|fre|lør|søn)d\\.|(?:man|tir|tor|lør|søn)\\.|(?:tirs|ons|tors|fre|lør)(?:\\.|(?=\\s))';
const MARKS = '[*_]{0,3}';
/** `mandag den 1. marts 2012`, `man. d. 1/3-12`, `**Mandag**, d. 1. marts, 2012`, `mandag 2012-03-01`. */
const DAY = new RegExp(
  String.raw`(?<![\p{L}-])(${WEEKDAY})s?${MARKS},?${MARKS}\s+${MARKS}(?:den\s+|d\.\s*)?${MARKS}` +
    String.raw`(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})(?:\.\s*(${MONTH}),?\s+(?=\d{4})|\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*|\s+(?=\d{4})))(\d{4}|\d{2}))(?![\d:]|[.,]\d)`,
  'iuy',
);
/** A figure after what may be a weekday: few texts have many, and to look for words takes far longer. */
const FIGURE =
  /\d(?<=(?:dag|(?:man|tirs?|ons|tors?|fre|l[øØ]r|s[øØ]n)(?:d?\.)?)s?[*_]{0,3},?[*_]{0,3}\s+[*_]{0,3}(?:den\s+|d\.\s*)?[*_]{0,3}\d)/gi;
const BEGINNING = /man|tir|ons|tor|fre|l[øØ]r|s[øØ]n/gi;
/** So far before its figure a weekday may begin. */
const FAR = 80;

/** So many days of one file are looked at: more are no minutes. */
const MOST = 2000;

/** A weekday and a day that do not fit: one of them is wrong, and readers miss the meeting. */
export const ugedagPasser: RawRule = ({ text, fieldAt }) =>
  findDage(text).flatMap((match) => {
    const [written, given = '', ...parts] = match;
    const dato = readDato(parts);
    const exists = Dato.safeParse(dato).success;
    if (exists && ugedag(dato).startsWith(given.toLowerCase().slice(0, 3))) return [];
    return [
      {
        rule: 'ugedag',
        severity: 'warning' as const,
        ...placeInText(text, match.index),
        field: fieldAt(match.index),
        message: exists
          ? `«${plain(written)}» passer ikke: den ${formatDato(dato)} var en ${ugedag(dato)}.`
          : `«${plain(written)}» er en dag, der ikke findes.`,
        help: 'Ret ugedagen eller datoen. Står fejlen i kilden, så lad den stå, og skriv det under bemaerkninger.',
      },
    ];
  });

function findDage(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const { index: figure } of text.matchAll(FIGURE)) {
    const from = Math.max(end, figure - FAR);
    for (const { index } of text.slice(from, figure).matchAll(BEGINNING)) {
      DAY.lastIndex = from + index;
      const match = DAY.exec(text);
      if (!match) continue;
      if (found.push(match) === MOST) return found;
      end = match.index + match[0].length;
    }
  }
  return found;
}

function plain(written: string): string {
  return written.replace(/[*_]+/g, '').replace(/\s+/g, ' ');
}

function readDato(parts: readonly (string | undefined)[]): string {
  const [aarIso, maanedIso, dagIso, dag = '', navn = '', maaned, aar = ''] = parts;
  if (aarIso) return `${aarIso}-${maanedIso}-${dagIso}`;
  const nr = maaned ?? String(MONTHS.findIndex((name) => navn && name.startsWith(navn.slice(0, 3).toLowerCase())) + 1);
  return `${aar.length === 2 ? `20${aar}` : aar}-${nr.padStart(2, '0')}-${dag.padStart(2, '0')}`;
}
