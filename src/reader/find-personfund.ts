import { personfund, type Personfund } from '../rules/personfund.ts';
import { findPersonoplysninger } from '../rules/personoplysninger.ts';
import type { RawFile } from '../rules/text-file.ts';
import { placeInText } from '../rules/place-in-text.ts';

/** So much of one file is told: nobody reads more. */
const MOST = 100;

/** What a text file says about persons that may not be published, also in its notes. */
export function findPersonfund({ file, text, fieldAt }: RawFile): Personfund[] {
  return findPersonoplysninger(text)
    .slice(0, MOST)
    .map(({ art, index, length }) =>
      personfund(art, text.slice(index, index + length), {
        file,
        ...placeInText(text, index),
        field: fieldAt(index),
        hvor: 'Teksten',
      }),
    );
}

/** How meetings are named, by letters and a day: nothing else can stand there. */
const PLAIN = /^[a-z/-]+\/\d{4}-\d\d-\d\d\.md$/;

/** The same for the name of a file and the folders it lies in. */
export function findPersonfundInName(file: string): Personfund[] {
  if (PLAIN.test(file)) return [];
  const name = file.replaceAll('/', '\n');
  return findPersonoplysninger(name).map(({ art, index, length }) =>
    personfund(art, name.slice(index, index + length), { file, line: 1, column: 1, field: '', hvor: 'Filens sti' }),
  );
}
