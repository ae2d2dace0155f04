import type { Element } from 'hast';
import { readPages } from './pages.ts';
import { BELOW, GENERATED } from './sites.ts';
import { TEMPLATES, templateOf } from './templates.ts';

/** Templates that nobody reads a page of: a redirect leads on at once, and the form is for editors. Their HTML is validated with that of all pages. */
export const UNREAD = ['[...fra].astro', 'redaktoer/index.astro'];

/** A page the browser tests look at. */
export interface Example {
  template: string;
  /** Path on the server, with its site's base. */
  path: string;
}

interface Candidate extends Example {
  size: number;
  /** What it is made of: each tag with its classes and role. */
  kinds: Set<string>;
}

/**
 * The fewest pages that show everything: the longest of each template, and then, as long as the sites have a kind of
 * element that is on none of them yet, the page with most such kinds. A new template or component is so looked at by itself.
 */
export function listExamples(): Example[] {
  const candidates = [BELOW, GENERATED].flatMap((site) =>
    readPages(site)
      .filter(({ elements }) => !elements.some(leadsOn))
      .map(({ address, elements }) => ({
        template: templateOf(address),
        path: `${site.base}${address.slice(1)}`,
        size: elements.length,
        kinds: new Set(elements.map(kindOf)),
      })),
  );
  const chosen = TEMPLATES.flatMap((template) => longest(candidates.filter((page) => page.template === template)));
  for (;;) {
    const shown = new Set(chosen.flatMap(({ kinds }) => [...kinds]));
    const [next] = candidates
      .map((page) => ({ page, news: [...page.kinds].filter((kind) => !shown.has(kind)).length }))
      .sort((a, b) => b.news - a.news || a.page.size - b.page.size);
    if (!next || next.news === 0) break;
    chosen.push(next.page);
  }
  const answered = { template: 'soeg/index.astro', path: `${BELOW.base}soeg/?q=takster` };
  return [...chosen.map(({ template, path }) => ({ template, path })), answered];
}

function leadsOn({ properties }: Element): boolean {
  return properties['httpEquiv'] !== undefined;
}

function longest(pages: Candidate[]): Candidate[] {
  return pages.toSorted((a, b) => b.size - a.size).slice(0, 1);
}

function kindOf({ tagName, properties }: Element): string {
  return [tagName, ...[properties['className'] ?? []].flat().toSorted(), properties['role'] ?? ''].join(' ');
}
