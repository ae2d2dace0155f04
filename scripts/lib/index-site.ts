import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { writeFacetliste, type Facetside } from '../../src/search/facetfil.ts';
import { writeOrdforraad } from '../../src/search/ordforraad.ts';
import type { Bilagstekster } from './collect-bilagstekst.ts';
import type { IndexFile } from './index-file.ts';
import { readFragments, type Fragment } from './index-fragments.ts';
import { writeIndexPages } from './index-pages.ts';
import { repackIndex } from './repack-index.ts';
import { unpackProgram } from './unpack-program.ts';

/** What indexing consists of, in its order. */
export const INDEX_STEPS = ['pages', 'pagefind', 'vocabulary'] as const;
export type IndexStep = (typeof INDEX_STEPS)[number];

/** Interfaces and a worker that come ready-made with an index; the search page has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

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
    const { notes, dage } = writeIndexPages(site, pages, bilag);
    for (const note of notes) console.warn(note);
    ended('pages');
    const files = unpackProgram(repackIndex(await runPagefind(pages)));
    for (const file of files) if (!UNUSED.test(file.path)) writeInto(join(site, 'pagefind', file.path), minified(file));
    ended('pagefind');
    const fragments = readFragments(files);
    writeFileSync(join(site, 'pagefind/ordforraad.txt'), writeOrdforraad(fragments.map(({ content }) => content)));
    writeFileSync(
      join(site, 'pagefind/facetter.json'),
      writeFacetliste(fragments.map((one) => toFacetside(one, dage))),
    );
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

function toFacetside({ id, url, filters }: Fragment, dage: ReadonlyMap<string, string>): Facetside {
  const dag = dage.get(url);
  if (dag === undefined) throw new Error(`Pagefind: the day of ${url} is not known.`);
  return { id, url, dag, filtre: filters };
}

/** Pagefind's own script comes as it was written. */
function minified({ path, content }: IndexFile): Uint8Array {
  if (!path.endsWith('.js')) return content;
  const { code, errors } = minifySync(path, new TextDecoder().decode(content), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  return new TextEncoder().encode(code);
}

function writeInto(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** How many pages an index holds, as it says itself: what was read also counts pages that search leaves out. */
function pageCount(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages = {} }: { languages?: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content) || '{}',
  );
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
