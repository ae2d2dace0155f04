import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addBilagstekst } from './bilagstekst-html.ts';
import type { Bilagstekster } from './collect-bilagstekst.ts';
import { shortenBilagstekster } from './index-bilag.ts';
import { writeIndexPage } from './index-page.ts';

/** Writes the pages of a site that are searched to a folder, as the index is to read them; returns what editors are told. */
export function writeIndexPages(site: string, folder: string, bilag: Bilagstekster['pages']): string[] {
  mkdirSync(folder, { recursive: true });
  const notes: string[] = [];
  for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(site, file), 'utf8');
    const shortened = shortenBilagstekster(bilag.get(file) ?? new Map());
    notes.push(...shortened.notes);
    const page = writeIndexPage(shortened.tekster.size > 0 ? addBilagstekst(html, shortened.tekster) : html);
    if (page === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page);
  }
  return notes;
}
