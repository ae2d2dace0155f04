import { findAfsnitsnavn } from '../genkend/afsnitsnavne.ts';
import type { Linje } from './linje.ts';
import { plainOf } from './maerker.ts';

/** `b) at sende tallene`, `a. Styringsaftale`, `v/ formanden`. */
const EGEN = /^[a-zæøå](?:\)|\.(?=\s+\p{Lu}))\s|^v(?:\.\s|\/\s?|ed\s(?=\p{Lu}))\p{L}/u;
/** What a row of recommendations without dashes follows: `Det indstilles`, or the one before, `at regnskabet godkendes`. */
const FORAN_AT = /^at\s|(?:indstilles|indstiller|anbefales|anbefaler)(?: at)?[,:]?$|:$/iu;

/** Whether a line that begins in small letters stands on its own, and does not go on from the one before. */
export function isEgenLinje(before: Linje, line: Linje): boolean {
  const tekst = plainOf(line.tekst);
  return EGEN.test(tekst) || (/^at\s/i.test(tekst) && FORAN_AT.test(plainOf(before.tekst)));
}

/** Whether a line is nothing but the name of a section. */
export function isAfsnitsnavn({ tekst }: Linje): boolean {
  const navn = findAfsnitsnavn(plainOf(tekst));
  return navn !== undefined && navn.restFra === undefined;
}
