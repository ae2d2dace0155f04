import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Ready-made interfaces that come with an index; the search page has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of a built site, in its folder `pagefind/`; returns how many pages it holds. The files are
 * written here, and not by Pagefind, whose promise is kept before its bytes are on the disk.
 */
export async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: site });
  const made = await index.getFiles();
  await close();
  const problems = [...added.errors, ...made.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
  for (const { path, content } of made.files) if (!UNUSED.test(path)) writeInto(join(site, 'pagefind', path), content);
  return pageCount(made.files);
}

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
