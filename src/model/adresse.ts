import { slugify } from './slug.ts';
import { readReference, type MoedeReference } from './reference.ts';

/** Addresses of the portal, from its root; `withBase` puts a sub-path before them. */

const EXTENSION = /\.mdx?$/;

/** Address of a content file: `moeder/a/b/2012-03-01.md` → `/moeder/a/b/2012-03-01/`. */
export function addressOfFile(file: string): string {
  const path = file.replace(EXTENSION, '');
  return path.startsWith('sider/') ? `/${path.slice('sider/'.length)}/` : `/${path}/`;
}

/** The files that an address can come from: `/om/` → `om.md` or `sider/om.mdx`. */
export function filesOfAddress(address: string): string[] {
  const path = address.replace(/^\/|\/$/g, '');
  return [`${path}.md`, `sider/${path}.mdx`];
}

/** Address of an annex, from the id of its meeting and its file name. */
export function addressOfBilag(moedeId: string, fil: string): string {
  return `/bilag/${moedeId}/${encodeURIComponent(fil)}`;
}

/** Address of a meeting or one of its items. */
export function addressOfReference(reference: MoedeReference): string {
  const { organ, dag, fragment } = readReference(reference);
  return `/moeder/${organ}/${dag}/${fragment ? `#${fragment}` : ''}`;
}

/** Fragment of an item: number `3` → `punkt-3`. */
export function punktId(nr: string): string {
  return `punkt-${slugify(nr)}`;
}

/** An address of the portal below the path it is served from: `/portal/` + `/moeder/`. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}
