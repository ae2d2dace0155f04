import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { writeOrdforraad } from '../../src/search/ordforraad.ts';
import { addBilagstekst } from './bilagstekst-html.ts';
import type { Bilagstekster } from './collect-bilagstekst.ts';

/** Ready-made interfaces that come with an index; the search page has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of a built site, in its folder `pagefind/`; returns how many pages it holds. The files are
 * written here, and not by Pagefind, whose promise is kept before its bytes are on the disk.
 */
export async function indexSite(site: string, pages: Bilagstekster['pages'] = new Map()): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: site });
  // A page with annexes is read again, with their texts; it takes the place of the first.
  for (const [page, texts] of pages) {
    const content = addBilagstekst(readFileSync(join(site, page), 'utf8'), texts);
    added.errors.push(...(await index.addHTMLFile({ sourcePath: page, content })).errors);
  }
  const made = await index.getFiles();
  await close();
  const problems = [...added.errors, ...made.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
  for (const { path, content } of made.files) if (!UNUSED.test(path)) writeInto(join(site, 'pagefind', path), content);
  writeFileSync(join(site, 'pagefind/ordforraad.txt'), writeOrdforraad(textsOf(made.files)));
  return pageCount(made.files);
}

/** The texts of the pages as the index has them. */
function* textsOf(files: readonly { path: string; content: Uint8Array }[]): Generator<string> {
  for (const { path, content } of files) {
    if (!path.startsWith('fragment/')) continue;
    const fragment = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    const { content: text }: { content: string } = JSON.parse(fragment);
    yield text;
  }
}

/** What Pagefind writes before the JSON of each page. */
const SIGNATURE = 'pagefind_dcd';

function writeInto(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** How many pages an index holds, as it says itself: what was read also counts pages that search leaves out. */
function pageCount(files: readonly { path: string; content: Uint8Array }[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages = {} }: { languages?: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content) || '{}',
  );
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
