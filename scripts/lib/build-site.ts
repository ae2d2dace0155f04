import { mkdirSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ContentError } from '../../src/reader/content-error.ts';
import { formatForTerminal, withFolder } from '../../src/reader/reporters.ts';
import { siteSettings } from '../../src/reader/site-settings.ts';
import { addFormular } from './add-formular.ts';
import { buildPages } from './build-pages.ts';
import { collectBilagstekst } from './collect-bilagstekst.ts';
import { indexSite } from './index-site.ts';
import { whyNotOut } from './out-folder.ts';
import { swapFolder } from './swap.ts';
import { verifySite } from './verify-site.ts';

/** What a build needs: a content folder and where the site is to stand. */
export interface BuildOptions {
  content: string;
  out: string;
}

/**
 * Builds a site as one transaction: pages and search index are made in a folder of this run's own, looked over,
 * and only then put in the place of the old site. Returns how many pages the search knows.
 */
export async function buildSite({ content, out }: BuildOptions): Promise<number> {
  const danger = whyNotOut(resolve(out), resolve(content));
  if (danger) throw new ContentError(`Der kan ikke bygges dertil: ${danger}`);
  const run = `.build/${process.pid}-${Date.now()}`;
  mkdirSync(run, { recursive: true });
  try {
    const site = await buildPages(content, run);
    await addFormular(site);
    const { pages, notes } = await collectBilagstekst(resolve(content), { site, base: siteSettings().base });
    if (notes.length > 0) console.warn(formatForTerminal(withFolder(notes, basename(resolve(content)))));
    const indexed = await indexSite(site, pages);
    const problems = verifySite(site, resolve(content), indexed);
    if (problems.length > 0) throw new Error(`Det byggede site er ikke helt:\n${problems.join('\n')}`);
    swapFolder(site, resolve(out));
    return indexed;
  } finally {
    rmSync(run, { recursive: true, force: true });
  }
}
