/**
 * How much a page speaks of a word, as Pagefind reckons it (https://pagefind.app/docs/ranking/): between how often it
 * stands there, and BM25, where each further time counts less. Minutes are long because they hold many items, so their
 * length hardly counts against them.
 */
const PAGE_LENGTH = 0.1;
const TERM_FREQUENCY = 0.3;
const TERM_SATURATION = 1.6;
const MOST = TERM_SATURATION + 1;

/** How much a page of so many words speaks of one; `tyngde` is how often it stands there, headings counting more. */
export function omtale(tyngde: number, length: number, averageLength: number): number {
  const often = Math.min(tyngde / (averageLength / 5), MOST);
  const saturated =
    (MOST * tyngde) / (TERM_SATURATION * (1 - PAGE_LENGTH + (PAGE_LENGTH * length) / averageLength) + tyngde);
  return (1 - TERM_FREQUENCY) * often + TERM_FREQUENCY * saturated;
}

/** The index keeps one of so many steps, each a little more than the one before; the last is all that can be. */
const STEPS = 156;
const STEP = 1.03;

/** The step of the index for what a page speaks of a word. */
export function toTrin(value: number): number {
  const step = STEPS - 1 + Math.round(Math.log(value / MOST) / Math.log(STEP));
  return Math.min(STEPS - 1, Math.max(0, step));
}

/** The inverse of `toTrin`. */
export function fromTrin(trin: number): number {
  return MOST * STEP ** (trin - STEPS + 1);
}

/** How much a word tells that so many of all pages have. */
export function sjaeldenhed(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}

/** How much a word counts that goes on for so many letters after the one that was asked for. */
export function naerhed(letters: number): number {
  return Math.exp((Math.exp(-(letters ** 2) / 8) - 1) / 2);
}
