import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addBilagstekst } from './bilagstekst-html.ts';
import type { Bilagstekster } from './collect-bilagstekst.ts';
import { shortenBilagstekster } from './index-bilag.ts';
import { findDag, writeIndexPage } from './index-page.ts';

/** What came of the pages of a site that are searched. */
export interface IndexPages {
  /** What editors are told. */
  notes: string[];
  /** The day each page is sorted by, by its address below the site's root. */
  dage: Map<string, string>;
}

/** Writes the pages of a site that are searched to a folder, as the index is to read them. */
export function writeIndexPages(site: string, folder: string, bilag: Bilagstekster['pages']): IndexPages {
  mkdirSync(folder, { recursive: true });
  const notes: string[] = [];
  const dage: IndexPages['dage'] = new Map();
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(site, file), 'utf8');
    const shortened = shortenBilagstekster(bilag.get(file) ?? new Map());
    notes.push(...shortened.notes);
    const page = writeIndexPage(shortened.tekster.size > 0 ? addBilagstekst(html, shortened.tekster) : html);
    if (page === undefined) continue;
    dage.set(addressOf(file), findDag(html) ?? '');
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page);
  }
  return { notes, dage };
}

/** The address that the index has for a file: `moeder/a/index.html` → `/moeder/a/`. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
