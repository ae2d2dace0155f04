import { bodyOf, readFrontmatter } from '../markdown/frontmatter.ts';
import { validate } from '../markdown/validate.ts';
import { MoedeFrontmatter } from '../model/moede.ts';
import { contentRoot } from './content-root.ts';
import { readBlob } from './read-blobs.ts';
import { decodeText } from './read-text.ts';

/** A version of a meeting that the reader found fit to be shown, read anew from the repository for the page that shows it. */
export function readPastMoede(blob: string): { moede: MoedeFrontmatter; body: string } {
  const bytes = readBlob(contentRoot(), blob);
  const text = bytes && decodeText(bytes);
  const { value } = validate(MoedeFrontmatter, readFrontmatter(text ?? ''));
  if (!value || text === undefined)
    throw new Error(`${blob} was in the repository when the history was read, and is not now.`);
  return { moede: value, body: bodyOf(text) };
}
