import { isBlank, type Linje } from './linje.ts';
import { MAERKE } from './maerker.ts';

const HAEVET = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A number that stands alone on its line, above the note's text, as it comes out of a pdf. */
const ALENE = /^(\d{1,2})$/;
const HAEVET_FOERST = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?=\S)/u;
/** `m2` and `CO2` are units, not notes. */
const ENHED = /(?:^|[^\p{L}])(?:k|c|m|d)?m$|CO$/u;

/** Numbers glued to words as notes, where a note with that number stands elsewhere on its own. */
export function markNoter(lines: readonly Linje[]): Linje[] {
  const marked = markDefinitions(lines);
  const numbers = new Set(marked.flatMap(({ tekst }) => definitionOf(tekst) ?? []));
  if (numbers.size === 0) return [...lines];
  const used = new Set<string>();
  return marked.map((linje) =>
    definitionOf(linje.tekst) ? linje : { ...linje, tekst: markReferences(linje.tekst, numbers, used) },
  );
}

/** The number of the note whose text begins on a line. */
export function definitionOf(tekst: string): string | undefined {
  return /^\uE004(\w+)\uE005:/u.exec(tekst)?.[1];
}

/** A note's text begins with a raised figure, or has its number alone on the line above when a word refers to it. */
function markDefinitions(lines: readonly Linje[]): Linje[] {
  const result: Linje[] = [];
  const referred = findReferred(lines);
  const defined = new Set<string>();
  for (let at = 0; at < lines.length; at += 1) {
    const linje = lines[at];
    const next = lines[at + 1];
    if (!linje) continue;
    const raised = HAEVET_FOERST.exec(linje.tekst);
    const alone = ALENE.exec(linje.tekst)?.[1];
    if (raised?.[1] && !defined.has(lower(raised[1])))
      result.push({ ...linje, tekst: `${mark(lower(raised[1]))}: ${linje.tekst.slice(raised[0].length)}` });
    else if (
      alone &&
      alone === String(nextOf(defined)) &&
      referred.has(alone) &&
      next &&
      !isBlank(next) &&
      /^[\p{L}"”«]/u.test(next.tekst)
    ) {
      result.push({ ...linje, tekst: `${mark(alone)}: ${next.tekst}` });
      at += 1;
    } else result.push(linje);
    const nummer = definitionOf(result.at(-1)?.tekst ?? '');
    if (nummer) defined.add(nummer);
  }
  return result;
}

/** A plain figure behind a word. */
const BAG_ORD = /(?<=[\p{L})]{2}|\.\))(\d{1,2})(?=[\s.,;:]|$)/gu;

/** Numbers that stand behind words as those of notes do: a number alone on its line may also be an item's. */
function findReferred(lines: readonly Linje[]): Set<string> {
  return new Set(
    lines.flatMap(({ tekst }) => [
      ...[...tekst.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu)].map(([figures]) => lower(figures)),
      ...[...tekst.matchAll(BAG_ORD)].flatMap(({ 1: nummer = '', index }) =>
        ENHED.test(tekst.slice(0, index)) ? [] : [nummer],
      ),
    ]),
  );
}

/** Notes are numbered on: only the next number can stand alone above a note's text. */
function nextOf(defined: ReadonlySet<string>): number {
  return Math.max(0, ...[...defined].map(Number)) + 1;
}

/** Raised figures, and plain ones behind a word the first time their number is due. */
function markReferences(text: string, numbers: ReadonlySet<string>, used: Set<string>): string {
  const raised = text.replace(/(\s?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, (all, space: string, figures: string, at: number) => {
    const nummer = lower(figures);
    if (!numbers.has(nummer) || (space === '' && ENHED.test(text.slice(0, at)))) return all;
    used.add(nummer);
    return mark(nummer);
  });
  return raised.replace(BAG_ORD, (all, nummer: string, at: number) => {
    if (!numbers.has(nummer) || used.has(nummer) || ENHED.test(raised.slice(0, at))) return all;
    used.add(nummer);
    return mark(nummer);
  });
}

function mark(nummer: string): string {
  return MAERKE.note + nummer + MAERKE.noteSlut;
}

function lower(figures: string): string {
  return [...figures].map((figure) => HAEVET.indexOf(figure)).join('');
}
