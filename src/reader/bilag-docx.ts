import { findUseet } from './bilag-docx-skjult.ts';
import { readHiddenStyles } from './docx-stil.ts';
import type { Dele } from './bilag-office.ts';

/** Parts that a reader of the paper sees. */
const SEEN = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const CHANGE = /<(?:\w+:)?(?:ins|del|moveFrom|moveTo)(?:\s[^>]*)?>/;

/** What a Word document holds and does not show, in its pages, their heads and feet and its notes. */
export function findHiddenInDocx({ names, read }: Dele): string[] {
  const parts = names.filter((name) => SEEN.test(name)).map(read);
  const styles = readHiddenStyles(read('word/styles.xml'));
  const useet = parts.map((xml) => findUseet(xml, styles));
  return [
    ...(parts.some((xml) => CHANGE.test(xml)) ? ['registrerede ændringer'] : []),
    ...(/<(?:\w+:)?comment[\s>]/.test(read('word/comments.xml')) ? ['kommentarer'] : []),
    ...(useet.some(({ isHidden }) => isHidden) ? ['skjult tekst'] : []),
    ...(useet.some(({ isInvisible }) => isInvisible) ? ['hvid eller bitte lille tekst'] : []),
  ];
}
