import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { writeOrdforraad } from '../../src/search/ordforraad.ts';
import type { Bilagstekster } from './collect-bilagstekst.ts';
import { writeIndexPages } from './index-pages.ts';

/** What indexing consists of, in its order. */
export const INDEX_STEPS = ['pages', 'pagefind', 'vocabulary'] as const;
export type IndexStep = (typeof INDEX_STEPS)[number];

/** A file of the index as Pagefind hands it over. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Ready-made interfaces that come with an index; the search page has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of a built site, in its folder `pagefind/`; returns how many pages it holds and says when each
 * step has ended. The files are written here, and not by Pagefind, whose promise is kept before its bytes are on the disk.
 */
export async function indexSite(
  site: string,
  bilag: Bilagstekster['pages'] = new Map(),
  ended: (step: IndexStep) => void = () => {},
): Promise<number> {
  const pages = `${site}.soegesider`;
  try {
    for (const note of writeIndexPages(site, pages, bilag)) console.warn(note);
    ended('pages');
    const files = await runPagefind(pages);
    for (const { path, content } of files) if (!UNUSED.test(path)) writeInto(join(site, 'pagefind', path), content);
    ended('pagefind');
    writeFileSync(join(site, 'pagefind/ordforraad.txt'), writeOrdforraad(textsOf(files)));
    ended('vocabulary');
    return pageCount(files);
  } finally {
    rmSync(pages, { recursive: true, force: true });
  }
}

async function runPagefind(pages: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: pages });
  const made = await index.getFiles();
  await close();
  const problems = [...added.errors, ...made.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
  return made.files;
}

function writeInto(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The texts of the pages as the index has them. */
function* textsOf(files: readonly IndexFile[]): Generator<string> {
  for (const { path, content } of files) {
    if (!path.startsWith('fragment/')) continue;
    const fragment = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    const { content: text }: { content: string } = JSON.parse(fragment);
    yield text;
  }
}

/** What Pagefind writes before the JSON of each page. */
const SIGNATURE = 'pagefind_dcd';

/** How many pages an index holds, as it says itself: what was read also counts pages that search leaves out. */
function pageCount(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages = {} }: { languages?: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content) || '{}',
  );
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
