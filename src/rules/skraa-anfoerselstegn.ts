import { placeInText } from './place-in-text.ts';
import type { RawRule } from './text-file.ts';

const QUOTES = '“”„‟‘’‚‛';
const QUOTED = new RegExp(
  String.raw`^[ \t]*(?:- +)?(?:[\p{L}\d_]+: +)?([${QUOTES}]([^${QUOTES}\n]*)[${QUOTES}])[ \t]*$`,
  'dgmu',
);

/** So many values of one file are looked at. */
const MOST = 200;

/** A value between the quotation marks of a text program would be shown with them: YAML knows only straight ones. */
export const skraaAnfoerselstegn: RawRule = ({ text, fieldAt }) =>
  [...text.matchAll(QUOTED)].slice(0, MOST).flatMap((match) => {
    const index = match.indices?.[1]?.[0] ?? match.index;
    const field = fieldAt(index);
    if (field === '') return [];
    return [
      {
        rule: 'skraa-anfoerselstegn',
        severity: 'error' as const,
        ...placeInText(text, index),
        field,
        message: 'Anførselstegnene er skrå, som Word skriver dem; de ville blive vist på siden.',
        help: `Skriv lige anførselstegn: "${match[2]}", eller fjern dem.`,
      },
    ];
  });
