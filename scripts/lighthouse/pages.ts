import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page to measure, by its path below the site's base. */
export interface MeasuredPage {
  name: string;
  path: string;
}

/** What the pages of each kind are in a built site. */
const KINDS = {
  'front page': 'index.html',
  meeting: 'moeder/*/*/*/index.html',
  body: 'organer/*/*/index.html',
  agreement: 'rammeaftaler/*/*/index.html',
  search: 'soeg/index.html',
};

/** The longest page of each kind: what holds for it holds for the others. */
export function findPages(out: string): MeasuredPage[] {
  return Object.entries(KINDS).map(([name, pattern]) => {
    const files = globSync(pattern, { cwd: out });
    const size = (file: string) => statSync(join(out, file)).size;
    const [longest] = files.sort((a, b) => size(b) - size(a));
    if (longest === undefined) throw new Error(`${out} has no ${name}`);
    return { name, path: longest.replace(/index\.html$/, '') };
  });
}
