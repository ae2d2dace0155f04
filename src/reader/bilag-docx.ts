import { hasHiddenText } from './bilagstekst-docx.ts';
import type { Dele } from './bilag-office.ts';

/** Parts that a reader of the paper sees. */
const SEEN = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** What a Word document holds and does not show. */
export function findHiddenInDocx({ names, read }: Dele, bytes: Buffer): string[] {
  const parts = names.filter((name) => SEEN.test(name)).map(read);
  const has = (pattern: RegExp) => parts.some((xml) => pattern.test(xml));
  const isHiding = has(/<(?:\w+:)?vanish[\s/>]/) || /<(?:\w+:)?vanish[\s/>]/.test(read('word/styles.xml'));
  return [
    ...(has(/<(?:\w+:)?(?:ins|del|moveFrom|moveTo)\s[^>]*(?:author|date)=/) ? ['registrerede ændringer'] : []),
    ...(/<(?:\w+:)?comment[\s>]/.test(read('word/comments.xml')) ? ['kommentarer'] : []),
    ...(isHiding && hasHiddenText(bytes) ? ['skjult tekst'] : []),
  ];
}
