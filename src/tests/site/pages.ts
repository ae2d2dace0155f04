import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { eachElement } from '../../markdown/tree.ts';
import type { TestSite } from './sites.ts';

/** A page of a built site as its readers get it. */
export interface Page {
  /** Address from the site's root, `/moeder/`. */
  address: string;
  tree: Nodes;
  elements: Element[];
  ids: Set<string>;
}

/** Every HTML page of a built site. */
export function readPages({ out }: TestSite): Page[] {
  return listFiles(out)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => {
      const tree = htmlToHast(readFileSync(join(out, file), 'utf8'));
      const elements: Element[] = [];
      eachElement(tree, (element) => elements.push(element));
      const ids = new Set(
        elements.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])])),
      );
      return { address: `/${file.replace(/index\.html$/, '')}`, tree, elements, ids };
    });
}

/** Every file of a built site, from its folder. */
export function listFiles(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, '/').length));
}
