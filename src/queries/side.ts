import type { MarkdownHeading, MDXInstance } from 'astro';
import type { Side } from '../model/side.ts';
import { slugToId } from '../model/slug.ts';
import type { Springlink } from '../model/visning.ts';
import { getBy } from './get.ts';
import type { PortalIndex } from './portal-index.ts';

/**
 * Plain pages are compiled by Vite from the content folder, which `astro.config.mjs` calls `@sider`. Astro's own way
 * through the content store keeps a list of them in `.astro/`, where two builds at once overwrite each other's.
 */
const pages = Object.entries(import.meta.glob<MDXInstance<Record<string, unknown>>>('@sider/*.mdx'));

/** A plain page with its compiled text. */
export async function getSide(portal: PortalIndex, id: string | undefined) {
  const side: Side = getBy(new Map(portal.sider.map((page) => [page.id, page])), id);
  const [, load] = pages.find(([path]) => path.endsWith(`/${side.id}.mdx`)) ?? [];
  if (!load) throw new Error(`${side.file} was read but not compiled.`);
  const { Content, getHeadings } = await load();
  return { side, Content, kapitler: kapitlerOf(getHeadings()) };
}

/** The chapters of a page, with the ids that its headings get. */
function kapitlerOf(headings: MarkdownHeading[]): Springlink[] {
  return headings.filter(({ depth }) => depth === 2).map(({ text }) => ({ tekst: text, href: `#${slugToId(text)}` }));
}
