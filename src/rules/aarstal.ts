import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

/** Bodies are younger than 1900, and nothing is planned after 2060; what lies outside is a slip of a finger. */
const DATE = /(?<![\d-])(?:0\d{3}|1[0-8]\d\d|20[6-9][1-9]|20[7-9]0|2[1-9]\d\d|[3-9]\d{3})-\d\d-\d\d(?![\d-])/g;
const MOST = 1000;
const DAY_FIELD = /(?:^|\.)(?:dato|udsendt|fra|til|pr|planlagt)$/;

/** The days that fields give lie in years that can be meant. */
export const aarstal: RawRule = ({ text, fieldAt }) =>
  [...text.matchAll(DATE)].slice(0, MOST).flatMap(({ 0: dato, index }) => {
    const field = fieldAt(index);
    if (!DAY_FIELD.test(field)) return [];
    return [
      {
        rule: 'aarstal',
        severity: 'error' as const,
        ...placeInText(text, index),
        field,
        message: `Året ${dato.slice(0, 4)} kan ikke være rigtigt.`,
        help: 'Ret året; det skrives med fire cifre, fx 2012.',
      },
    ];
  });
