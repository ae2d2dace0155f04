import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { newestFirst, writeFacetliste } from '../../src/search/facetfil.ts';
import { findMistaken } from '../../src/search/danske-ord.ts';
import { withDanskeOrd, writeOrdforraad } from '../../src/search/ordforraad.ts';
import type { Bilagstekster } from './collect-bilagstekst.ts';
import type { IndexFile } from './index-file.ts';
import { readFragments, type Fragment } from './index-fragments.ts';
import { writeIndexPages } from './index-pages.ts';
import { packIndex } from './pack-index.ts';

/** What indexing consists of, in its order. */
export const INDEX_STEPS = ['pages', 'pagefind', 'packing', 'vocabulary'] as const;
export type IndexStep = (typeof INDEX_STEPS)[number];

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
    const made = await runPagefind(pages);
    ended('pagefind');
    // Pages that answer equally well come newest first.
    const fragments = readFragments(made)
      .map((one) => ({ ...one, dag: dayOf(one, dage) }))
      .sort(newestFirst);
    const { navn, files, ids } = packIndex(made, fragments);
    for (const { path, content } of files) writeInto(join(site, 'pagefind', path), content);
    ended('packing');
    const ordforraad = writeOrdforraad(fragments.map(({ content }) => content));
    writeInto(
      join(site, 'pagefind/ordforraad.txt'),
      withDanskeOrd(ordforraad, findMistaken(readDanskeOrd(), ordforraad)),
    );
    const sider = fragments.map(({ url, dag, filters }, nr) => ({ id: ids[nr] ?? '', url, dag, filtre: filters }));
    writeInto(join(site, `pagefind/facetter-${navn}.json`), writeFacetliste(sider));
    ended('vocabulary');
    return fragments.length;
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

function dayOf({ url }: Fragment, dage: ReadonlyMap<string, string>): string {
  const dag = dage.get(url);
  if (dag === undefined) throw new Error(`Pagefind: the day of ${url} is not known.`);
  return dag;
}

/** Common Danish words, one on each line. */
function readDanskeOrd(): string[] {
  const file = new URL('../../src/search/danske-ord.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((word) => word !== '');
}

function writeInto(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
