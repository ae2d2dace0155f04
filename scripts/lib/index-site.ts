import { close, createIndex } from 'pagefind';

/** Makes the search index of a built site, in its folder `pagefind/`; returns how many pages it holds. */
export async function indexSite(site: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'da' });
  if (!index) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
  return added.page_count;
}
