import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { personfund, type Personfund } from '../rules/personfund.ts';
import { findPersonoplysninger } from '../rules/personoplysninger.ts';
import { placeInText } from '../rules/place-in-text.ts';
import { MAX_BYTES } from './bilagstekst-filer.ts';
import { BILAGSLAGER, readCached } from './bilagstekst-lager.ts';
import { readPlain } from './bilagstekst-ren.ts';
import { createBilagslaeser } from './bilagstekst-traad.ts';
import { readOfficeWords } from './bilag-office-ord.ts';

/** So much of one annex is told: nobody reads more. */
const MOST = 20;

/** What an annex says about persons, in its text and its properties; a pdf takes its time, see below. */
export function findPersonfundInBilag(root: string, file: string): Personfund[] {
  const path = join(root, file);
  const type = extname(file).toLowerCase();
  if (!/^\.(?:txt|csv|docx|xlsx|pptx)$/.test(type)) return [];
  try {
    if (statSync(path).size > MAX_BYTES) return [];
    const bytes = readFileSync(path);
    if (type === '.txt' || type === '.csv') return findIn(file, readPlain(bytes).replace(/\r\n?/g, '\n'), true);
    const { tekst, egenskaber } = readOfficeWords(bytes);
    return [...findIn(file, tekst), ...findIn(file, egenskaber, false, EGENSKABER)];
  } catch (error) {
    // What cannot be read has a finding of its own.
    if (error instanceof Error) return [];
    throw error;
  }
}

/** The same for the pdf files of a folder, read in a thread of their own and kept from one time to the next. */
export async function findPersonfundInPdf(
  root: string,
  files: readonly string[],
  folder: string = BILAGSLAGER,
): Promise<Map<string, Personfund[]>> {
  const found = new Map<string, Personfund[]>();
  const laeser = createBilagslaeser();
  try {
    for (const file of files) {
      if (!/\.pdf$/i.test(file)) continue;
      const bytes = readIfAllowed(join(root, file));
      if (!bytes) continue;
      const { tekst, egenskaber = '' } = await readCached(bytes, file, { folder, laeser });
      found.set(file, [...findIn(file, tekst), ...findIn(file, egenskaber, false, EGENSKABER)]);
    }
  } finally {
    await laeser.stop();
  }
  return found;
}

/** A file that may not be read, or is gone, has a finding of its own. */
function readIfAllowed(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const EGENSKABER = 'Bilagets egenskaber';

function findIn(file: string, text: string, hasLines = false, hvor = 'Bilaget'): Personfund[] {
  return findPersonoplysninger(text)
    .slice(0, MOST)
    .map(({ art, index, length }) =>
      personfund(art, text.slice(index, index + length), {
        file,
        ...(hasLines ? placeInText(text, index) : { line: 1, column: 1 }),
        field: '',
        hvor,
      }),
    );
}
