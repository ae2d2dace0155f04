import { readWithoutNotes } from '../reader/read-without-notes.ts';

/** A meeting as its own file, for the page that serves it. */
export const getMarkdown = readWithoutNotes;
