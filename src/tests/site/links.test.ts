import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { eachElement, isElement, textOf } from '../../markdown/tree.ts';
import { readPages, type Page } from './pages.ts';
import { BELOW, GENERATED } from './sites.ts';

/** Names that say nothing of where a link leads. */
const EMPTY_WORDS = /^(her|klik her|læs mere|se mere|mere|link|læs|se|vis|åbn|hent|download|gå til|‹|›|#)?[.…]?$/i;

describe.each([BELOW, GENERATED])('the links of the site below $base', (site) => {
  const pages = readPages(site).map((page) => ({ address: page.address, links: linksOf(page, site.base) }));

  it('say where they lead', () => {
    const found = pages.flatMap(({ address, links }) =>
      links.filter(({ name }) => EMPTY_WORDS.test(name)).map(({ name, href }) => `${address}: «${name}» → ${href}`),
    );
    expect(pages.flatMap(({ links }) => links).length).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });

  // A link in a sentence has the sentence; a list of contents has the words of what it lists, and is looked at by itself.
  it.each([true, false])('lead to one place when they have one name (on the page itself: %s)', (isHere) => {
    const found = pages.flatMap(({ address, links }) =>
      [
        ...Map.groupBy(
          links.filter((link) => link.isHere === isHere && !link.isInSentence),
          ({ name }) => name,
        ),
      ].flatMap(([name, named]) => {
        const places = new Set(named.map(({ href }) => href));
        return places.size > 1 ? [`${address}: «${name}» → ${[...places].join(', ')}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});

interface Link {
  name: string;
  href: string;
  /** Whether it leads to a place on the page that it stands on. */
  isHere: boolean;
  isInSentence: boolean;
}

/** The links of a page's content with the names that a screen reader lists them by. */
function linksOf({ elements, address }: Page, base: string): Link[] {
  const main = elements.find(({ tagName }) => tagName === 'main');
  const here = `https://site.invalid${base}${address.slice(1)}`;
  const links: Link[] = [];
  if (main)
    eachElement(main, (parent) => {
      for (const child of parent.children) {
        if (!isElement(child, 'a') || typeof child.properties['href'] !== 'string') continue;
        const { href } = new URL(child.properties['href'], here);
        const isHere = href.split('#')[0] === here;
        links.push({ name: nameOf(child, elements), href, isHere, isInSentence: hasSentence(parent) });
      }
    });
  return links;
}

/** Whether there are words beside what is linked, and not only signs and an "og". */
function hasSentence({ children }: Element): boolean {
  const words = children.flatMap((child) => (child.type === 'text' ? (child.value.match(/\p{L}+/gu) ?? []) : []));
  return words.length >= 3;
}

function nameOf(link: Element, elements: readonly Element[]): string {
  const { ariaLabel, ariaLabelledBy } = link.properties;
  const labelledBy = [ariaLabelledBy ?? []].flat().map(String);
  const labels = labelledBy.map((id) => elements.find(({ properties }) => properties['id'] === id));
  const text = labels.length > 0 ? labels.map((label) => (label ? heard(label) : '')).join(' ') : heard(link);
  return String(ariaLabel ?? text)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text without what is hidden from those who listen. */
function heard(node: Nodes): string {
  if (node.type === 'element' && node.properties['ariaHidden'] === 'true') return '';
  return 'children' in node ? node.children.map(heard).join('') : textOf(node);
}
