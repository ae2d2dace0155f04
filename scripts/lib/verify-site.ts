import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile } from '../../src/model/adresse.ts';
import { FASTE } from '../../src/model/adresser.ts';
import { filartOf } from '../../src/reader/kinds.ts';
import { listFiles } from '../../src/reader/list-files.ts';

/** Kinds of files that have a page of their own, which a search can find. */
const WITH_PAGE: ReadonlySet<string> = new Set(['moede', 'organ', 'rammeaftale', 'sag', 'side']);

/**
 * What a built site lacks of its content, seen from the files alone so that nothing that went wrong on the way
 * can hide it: a page for every file, an annex for every annex, every meeting to download, and all of the pages in the search index.
 */
export function verifySite(site: string, content: string, indexed: number): string[] {
  const files = listFiles(content).map(({ file }) => file);
  const pages = files.filter((file) => WITH_PAGE.has(filartOf(file)));
  const wanted = [
    ...[...FASTE, ...pages.map(addressOfFile)].map((address) => `${address}index.html`),
    ...files.filter((file) => filartOf(file) === 'bilag').map((file) => file.replace(/^[^/]+/, '/bilag')),
    ...files.filter((file) => filartOf(file) === 'moede').map((file) => `/${file}`),
    '/404.html',
  ];
  const empty = listFiles(site).filter(
    ({ file }) => statSync(join(site, file)).size === 0 && !file.startsWith('bilag/'),
  );
  return [
    ...empty.map(({ file }) => `Filen ${file} er tom.`),
    ...wanted.filter((path) => !existsSync(join(site, path))).map((path) => `Siden ${path} mangler.`),
    ...(indexed < pages.length ? [`Søgningen kender ${indexed} sider; der skal være mindst ${pages.length}.`] : []),
  ];
}
