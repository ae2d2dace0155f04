import { isNavn } from './navn.ts';
import { trimTekst } from './ord.ts';

/** A part of a list of people: what stands between two commas, with what stands in brackets after it. */
export interface Personled {
  tekst: string;
  parenteser: string[];
  /** Who this one stands in for. */
  for?: string;
  /** What stands in brackets after that one. */
  forParenteser?: string[];
  /** Where this one comes from is said of those before too: `Anna Prøve og Bo Eksempel fra Hobro`. */
  fraSammen?: boolean;
}

/** `i stedet for`, also misspelt and hyphenated by a line end; a plain `for` only between names. */
const STEDFORTRAEDER =
  /\s*[,(–-]?\s*(?:(?:mødte |deltog )?i\s+ste-?de?t?\s+for|(?:som\s+)?(?:stedfortræder|suppleant|afløser|vikar|substitut)\s+for|på\s+vegne\s+af|for(?=\s+\p{Lu}\p{L}+(?:\s+\p{Lu}[\p{L}.-]*)+\s*\)?$))\s+/u;
/** A new name after a bracket begins a new person, when a table lost its line ends. */
const AFTER_BRACKET = /(?<=\))\s+(?=\p{Lu}[\p{L}.-]*\s+\p{Lu})/u;
const REF = /\s*(?:\/\s*|[–-]\s+|\s)(ref(?:erent|\.)?)$/i;

/** Splits a list of people at its commas, semicolons and the last `og`; brackets stay together. */
export function splitPersonled(tekst: string): Personled[] {
  const semicolon = splitOutside(tekst, /;/);
  return semicolon
    .flatMap((part) => splitOutside(part, /,/))
    .flatMap((part) => part.split(AFTER_BRACKET))
    .flatMap((part) =>
      splitOg(part).map((led, index) => ({ led: trimTekst(led), afterOg: index > 0 && !/\ssamt\s/.test(part) })),
    )
    .filter(({ led }) => /[\p{L}\d]/u.test(led))
    .map(({ led, afterOg }) => readLed(led, afterOg));
}

function splitOutside(tekst: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of tekst) {
    depth += sign === '(' ? 1 : sign === ')' && depth > 0 ? -1 : 0;
    if (depth === 0 && separator.test(sign)) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}

/** `A og B`, when what follows is a name. */
function splitOg(tekst: string): string[] {
  const parts = tekst.split(
    /(?:^|\s+)(?:og|samt|&)\s+(?=\p{Lu}[\p{L}.-]*\s+(?:(?:von|van|de|der|af|du|la|le|el|al)\s+)*\p{Lu})/u,
  );
  return parts.filter((part) => part.trim() !== '');
}

function readLed(tekst: string, afterOg: boolean): Personled {
  const ref = REF.exec(tekst);
  const own = ref ? tekst.slice(0, ref.index) : tekst;
  const parenteser = [...own.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner.trim());
  const plain = trimTekst(trimTekst(own.replace(/\([^()]*\)/g, ' ')).replace(/\s*\.$/, endOfInitial(own)));
  const notes = [...parenteser, ...(ref ? ['referent'] : [])];
  const stand = STEDFORTRAEDER.exec(` ${plain}`);
  if (stand) {
    const before = plain.slice(0, Math.max(0, stand.index - 1)).trim();
    const first = countParenteser(own, before.length);
    return {
      tekst: before,
      parenteser: [...parenteser.slice(0, first), ...notes.slice(parenteser.length)],
      forParenteser: parenteser.slice(first),
      for: plain.slice(stand.index - 1 + stand[0].length).replace(/\)$/, ''),
    };
  }
  const inBrackets = notes.find((note) => STEDFORTRAEDER.test(` ${note}`) || /^for\s+\p{Lu}/u.test(note));
  if (inBrackets) {
    const person = ` ${inBrackets}`.replace(STEDFORTRAEDER, '').replace(/^\s*for\s+/, '');
    return { tekst: plain, parenteser: notes.filter((note) => note !== inBrackets), for: person.trim() };
  }
  const { navn, note, isFra } = splitNote(plain);
  const fraSammen = isFra && afterOg;
  return { tekst: navn, parenteser: [...(note ? [note] : []), ...notes], ...(fraSammen ? { fraSammen } : {}) };
}

/** How many brackets stand before the text outside them is longer than that. */
function countParenteser(tekst: string, length: number): number {
  const starts = [...tekst.matchAll(/\([^()]*\)/g)].map(({ index }) => tekst.slice(0, index));
  return starts.filter((before) => trimTekst(before.replace(/\([^()]*\)/g, ' ')).length <= length).length;
}

/** `Anna Prøve – socialchef`, `Aalborg Kommune - Anna Prøve`, `Anna Prøve fra Hobro`. */
function splitNote(tekst: string): { navn: string; note?: string; isFra?: boolean } {
  const [, first = '', sign = '', second = ''] =
    /^(.+?)(\s+[–—-]+\s+|\s+\/\s+|\s+fra\s+(?=\p{Lu}|\p{L}*sekretariat|region|forvaltning|administration))(.+)$/u.exec(
      tekst,
    ) ?? [];
  const isWhere = (part: string) => /kommune$|^region\s/i.test(part);
  if (/^\p{Ll}/u.test(second) && /[–—-]/.test(sign)) return { navn: first, note: second };
  if (isNavn(first) && !isWhere(first)) return { navn: first, note: second, isFra: /fra/.test(sign) };
  return isNavn(second) && /[–—-]/.test(sign) ? { navn: second, note: first } : { navn: tekst };
}

/** `Hans Chr.` keeps its point, a list ends without one. */
function endOfInitial(tekst: string): string {
  return /\b\p{L}{1,3}\.$/u.test(tekst.trim()) && !/\p{Ll}{4,}\.$/u.test(tekst.trim()) ? '.' : '';
}
