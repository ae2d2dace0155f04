import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { eachElement, isElement, textOf } from '../../markdown/tree.ts';
import { readPages, type Page } from './pages.ts';
import { BELOW, GENERATED } from './sites.ts';

describe.each([BELOW, GENERATED])('every page of the site below $base', (site) => {
  const pages = readPages(site);

  it('steps down its headings one level at a time', () => {
    const found = findIn(pages, ({ elements }) => {
      const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      return headings.filter((heading, index) => levelOf(heading) > levelOf(headings[index - 1]) + 1).map(describeIt);
    });
    expect(found).toEqual([]);
  });

  it('says for every table what its columns and rows are', () => {
    const tables = pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'table'));
    const found = findIn(pages, ({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'table')
        .filter((table) => {
          const headers = below(table).filter(({ tagName }) => tagName === 'th');
          const scopes = headers.map(({ properties }) => String(properties['scope'] ?? ''));
          return !scopes.includes('col') || scopes.some((scope) => !/^(col|row)(group)?$/.test(scope));
        })
        .map(describeIt),
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  });

  it('speaks Danish to those who only hear its footnotes', () => {
    const back = pages.flatMap(({ elements }) =>
      elements.filter(({ properties }) => 'dataFootnoteBackref' in properties),
    );
    const labels = new Set(back.map(({ properties }) => String(properties['ariaLabel'])));
    const english = findIn(pages, ({ elements }) =>
      elements
        .filter(({ properties }) =>
          /\b(back|footnote|reference|content|link to)\b/i.test(String(properties['ariaLabel'])),
        )
        .map(describeIt),
    );
    expect([...labels].filter((label) => !/tilbage til (teksten|henvisning)/i.test(label))).toEqual([]);
    expect(english).toEqual([]);
    if (site === GENERATED) expect(labels.size).toBeGreaterThan(0);
  });

  it('has its content in one main landmark, and a name on every further landmark of one kind', () => {
    const found = findIn(pages, ({ elements }) => {
      const navs = elements.filter(({ tagName }) => tagName === 'nav');
      const names = navs.map(({ properties }) => String(properties['ariaLabel'] ?? properties['ariaLabelledBy'] ?? ''));
      const mains = elements.filter(({ tagName }) => tagName === 'main');
      const twice = names.filter((name, index) => names.length > 1 && (name === '' || names.indexOf(name) !== index));
      return [...(mains.length === 1 ? [] : [`${mains.length} main`]), ...twice.map((name) => `nav «${name}»`)];
    });
    expect(found).toEqual([]);
  });
});

function findIn(pages: readonly Page[], look: (page: Page) => string[]): string[] {
  return pages.flatMap((page) => look(page).map((finding) => `${page.address}: ${finding}`));
}

function levelOf(heading: Element | undefined): number {
  return Number(heading?.tagName.slice(1) ?? 0);
}

function below(element: Element): Element[] {
  const found: Element[] = [];
  eachElement(element, (one) => void (isElement(one) && found.push(one)));
  return found;
}

function describeIt(element: Element): string {
  return `${element.tagName} ${JSON.stringify(element.properties)} ${textOf(element).replace(/\s+/g, ' ').trim().slice(0, 80)}`;
}
