/** `FU godkendte …`, `drøftet i FU`: another body's decision, retold. */
export function isOmAndre(tekst: string, fremmede: readonly string[] = []): boolean {
  const begins = (rest: string) =>
    fremmede.some(
      (navn) => rest.toLowerCase().startsWith(navn.toLowerCase()) && /^(?:[\s.,]|$)/.test(rest.slice(navn.length)),
    );
  const [foran = ''] = tekst.split(/[,;:]/);
  return (
    begins(tekst) ||
    [...foran.matchAll(/(?<!\p{L})(?:blev|er) (?:[^ ]+ ){1,3}(?:i|af|på|hos) (?=\p{Lu})/gu)].some(
      ({ 0: match, index }) => begins(foran.slice(index + match.length)),
    )
  );
}

/** Whether a sentence with an outcome says that it came of an earlier meeting, or of another body's. */
export function isRetold(saetning: string): boolean {
  const [foran = ''] = saetning.split(/[,;:]/);
  return TIDLIGERE_MOEDE.test(foran) || AF_ANDRE.test(foran);
}

/** Whether what follows a body's decision says that it was made earlier. */
export function isTidligere(efter: string): boolean {
  return TIDLIGERE.test(efter) || TIDLIGERE_MOEDE.test(efter) || PAA_EN_DAG.test(efter);
}

/** `godkendte på sidste møde`, `godkendte den 3. juni`. */
const TIDLIGERE =
  /^ (?:på|ved|i|den|d\.) (?:(?:det |sit )?(?:sidste|forrige|seneste|tidligere)|\p{L}*møde|\d{1,2}\.|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:19|20)\d\d)|(?<!\p{L})(?:sidste år|tidligere på)(?!\p{L})/iu;

const MAANED = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*';
/** `budgettet på sit møde`, `på det forrige møde`, `på mødet den 3. juni`. */
const TIDLIGERE_MOEDE = new RegExp(
  `(?<!\\p{L})(?:på|ved|i) (?:(?:sit|deres) (?:\\p{L}+ )?|(?:det |et )?(?:sidste|forrige|seneste|tidligere|foregående) )\\p{L}*møde|(?<!\\p{L})(?:på|ved) \\p{L}*møde[rt]? (?:den|d\\.|i ${MAANED})|(?<!\\p{L})i [^,.;]{2,60} (?:den|d\\.) \\d{1,2}\\.`,
  'iu',
);
/** `udsat af KKR`. */
const AF_ANDRE = /(?<!\p{L})af \p{Lu}{2,8}(?!\p{L})/u;
/** `budgettet den 3. juni`, which is the day of the decision; not that of a deadline, or of what was decided. */
const PAA_EN_DAG = new RegExp(
  `^(?: (?!(?:frist|senest|inden|start|begynd|med|til|fra|pr|møde|hold|afhold|konference|seminar)\\p{L}* )[\\p{L}\\d-]+){0,4} (?:den|d\\.) \\d{1,2}\\.\\s?${MAANED}(?: \\d{4})?\\.?$`,
  'iu',
);
