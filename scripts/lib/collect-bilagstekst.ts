import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addressOfFile } from '../../src/model/adresse.ts';
import type { Finding } from '../../src/model/finding.ts';
import { addressOfBilagFile } from '../../src/model/links.ts';
import { MED_TEKST } from '../../src/reader/bilagstekst-filer.ts';
import { lookAtBilag } from '../../src/reader/bilagstekst-kig.ts';
import { BILAGSLAGER, readCached } from '../../src/reader/bilagstekst-lager.ts';
import { createBilagslaeser } from '../../src/reader/bilagstekst-traad.ts';
import { filartOf } from '../../src/reader/kinds.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { bilagUdenTekst } from '../../src/rules/bilag-uden-tekst.ts';
import type { Bilagstekst } from './bilagstekst-html.ts';

/** Texts of a site's annexes, and what editors are told besides what a quick look at the content told them before. */
export interface Bilagstekster {
  /** By the page's file below the site, then by the address in its links. */
  pages: Map<string, Map<string, Bilagstekst>>;
  notes: Finding[];
}

/** Reads the annexes of all pages of a built site; `base` is the path it is served from. */
export async function collectBilagstekst(
  content: string,
  { site, base, store = BILAGSLAGER }: { site: string; base: string; store?: string },
): Promise<Bilagstekster> {
  const found: Bilagstekster = { pages: new Map(), notes: [] };
  const laeser = createBilagslaeser();
  try {
    for (const { file, isPlain } of listFiles(content)) {
      if (!isPlain || filartOf(file) !== 'bilag' || !MED_TEKST.test(file)) continue;
      const page = pageOf(file);
      if (!existsSync(join(site, page))) continue;
      const { tekst, grund } = await readCached(readFileSync(join(content, file)), file, { folder: store, laeser });
      if (grund && lookAtBilag(content, file).length === 0) found.notes.push(bilagUdenTekst(file, grund));
      if (tekst === '') continue;
      const texts = found.pages.get(page) ?? new Map<string, Bilagstekst>();
      texts.set(`${base.replace(/\/$/, '')}${addressOfBilagFile(file)}`, { fil: basename(file), tekst });
      found.pages.set(page, texts);
    }
  } finally {
    await laeser.stop();
  }
  return found;
}

/** `moeder/a/b/2012-03-01/x.pdf` → `moeder/a/b/2012-03-01/index.html`. */
function pageOf(bilag: string): string {
  return `${addressOfFile(bilag.slice(0, bilag.lastIndexOf('/'))).slice(1)}index.html`;
}
