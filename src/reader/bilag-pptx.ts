import type { Dele } from './bilag-office.ts';

/** What a presentation holds and does not show: slides, comments and what the speaker wrote for herself. */
export function findHiddenInPptx({ names, read }: Dele): string[] {
  const matching = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const slides = matching(/^ppt\/slides\/[^/]+\.xml$/).map(read);
  const notes = matching(/^ppt\/notesSlides\/[^/]+\.xml$/).map(read);
  return [
    ...(slides.some((xml) => /<p:sld\s[^>]*\bshow="(?:0|false)"/.test(xml)) ? ['skjulte dias'] : []),
    ...(matching(/^ppt\/comments\//).length > 0 ? ['kommentarer'] : []),
    ...(notes.some(hasWords) ? ['talernoter'] : []),
  ];
}

/** The slide's own number stands in a field; words are what was typed. */
function hasWords(notes: string): boolean {
  return /<a:t>[^<]*\p{L}/u.test(notes.replace(/<a:fld\b[^]*?<\/a:fld>/g, ''));
}
