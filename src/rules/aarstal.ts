import { feltdelOf } from './feltdel.ts';
import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

/** Bodies are younger than 1900, and nothing is planned after 2060; what lies outside is a slip of a finger. */
const DATE =
  /(?<![\p{L}\d])((?:dato|udsendt|fra|til|pr|planlagt|aar):[ \t]*["']?)(?:0\d{3}|1[0-8]\d\d|20[6-9][1-9]|20[7-9]0|2[1-9]\d\d|[3-9]\d{3})(?:-\d\d){0,2}(?![\d-])/gu;
const MOST = 1000;
const DAY_FIELD = /(?:^|\.)(?:dato|udsendt|fra|til|pr|planlagt|aar)$/;

/** The days that fields give lie in years that can be meant. */
export const aarstal: RawRule = ({ file, text, fieldAt }) =>
  [...feltdelOf(file, text).matchAll(DATE)].slice(0, MOST).flatMap(({ 0: written, 1: before = '', index: start }) => {
    const index = start + before.length;
    const field = fieldAt(index);
    if (!DAY_FIELD.test(field)) return [];
    return [
      {
        rule: 'aarstal',
        severity: 'error' as const,
        ...placeInText(text, index),
        field,
        message: `Året ${written.slice(before.length).slice(0, 4)} kan ikke være rigtigt.`,
        help: 'Ret året; det skrives med fire cifre, fx 2012.',
      },
    ];
  });
