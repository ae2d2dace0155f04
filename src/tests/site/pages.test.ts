import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../markdown/tree.ts';
import { addressOfFile } from '../../model/adresse.ts';
import { addressesOf } from '../../model/adresser.ts';
import { readPortal } from '../../reader/read-content.ts';
import { listFiles, readPages } from './pages.ts';
import { AT_ROOT, BELOW } from './sites.ts';
import { templateOf } from './templates.ts';

describe.each([AT_ROOT, BELOW])('the site below $base', (site) => {
  const pages = readPages(site);
  const { portal } = readPortal(site.content);
  const files = new Set(listFiles(site.out));
  const redirects = portal.adresser.omdirigeringer.map(({ fra }) => fra);

  it('has a page for every address of its content, and none besides', () => {
    // What the repository's history adds is no promise; see `addressOfDagsorden`.
    const made = pages.map(({ address }) => address).filter((address) => !address.endsWith('/dagsorden/'));
    expect(made.sort()).toEqual([...addressesOf(portal), ...redirects, '/404.html'].sort());
  });

  it('is in Danish on every page, under one heading', () => {
    const wrong = pages.filter(({ elements }) => {
      const html = elements.find(({ tagName }) => tagName === 'html');
      return html?.properties['lang'] !== 'da' || elements.filter(({ tagName }) => tagName === 'h1').length !== 1;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titles = pages.map(({ elements }) =>
      textOf(elements.find(({ tagName }) => tagName === 'title') ?? { type: 'text', value: '' }),
    );
    const twice = titles.filter((title, index) => title === '' || titles.indexOf(title) !== index);
    expect(twice).toEqual([]);
  });

  it('never puts a space before a comma, a full stop or a colon', () => {
    const found = pages.flatMap(({ address, tree }) =>
      [
        ...textOf(tree)
          .replace(/\s+/g, ' ')
          .matchAll(/.{0,30} [,.;:](?= |$).{0,10}/g),
      ].map(([text]) => `${address}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('uses every id of a page once', () => {
    const twice = pages.flatMap(({ address, elements }) => {
      const ids = elements.flatMap(({ properties }) =>
        properties['id'] === undefined ? [] : [String(properties['id'])],
      );
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('leads every internal link to a page, a place on it, or a file', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const dead = pages.flatMap((page) =>
      linksOf(page.elements).flatMap((href) => {
        const url = new URL(href, `https://site.invalid${site.base}${page.address.slice(1)}`);
        if (url.host !== 'site.invalid') return [];
        const path = decodeURIComponent(url.pathname);
        if (!path.startsWith(site.base)) return [`${page.address} → ${href} (outside ${site.base})`];
        const target = byAddress.get(`/${path.slice(site.base.length)}`);
        const isFile = files.has(path.slice(site.base.length));
        const fragment = decodeURIComponent(url.hash.slice(1));
        const isThere = target ? fragment === '' || target.ids.has(fragment) : isFile;
        return isThere ? [] : [`${page.address} → ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('asks nobody else for anything, and keeps scripts and styles in files that a strict policy allows', () => {
    const foreign = pages.flatMap(({ address, elements }) =>
      elements
        .filter(
          ({ tagName, properties }) =>
            ['script', 'style', 'link', 'img', 'iframe', 'source'].includes(tagName) &&
            properties['rel']?.toString() !== 'canonical',
        )
        .map(({ properties }) => String(properties['src'] ?? properties['href'] ?? 'inline'))
        .filter((url) => /^(https?:)?\/\//.test(url) || url === 'inline')
        .map((url) => `${address}: ${url}`),
    );
    const attributes = pages.flatMap(({ address, elements }) =>
      elements
        .flatMap(({ properties }) =>
          Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name)),
        )
        .map((name) => `${address}: ${name}`),
    );
    expect([...foreign, ...attributes]).toEqual([]);
  });

  it('carries a script only where it is of use: to search, to follow a meeting, and in the form for editors', () => {
    const scripted = pages.filter(({ elements }) => elements.some(({ tagName }) => tagName === 'script'));
    expect([...new Set(scripted.map(({ address }) => templateOf(address)))].sort()).toEqual([
      'moeder/[region]/[organ]/[dag].astro',
      'redaktoer/index.astro',
      'soeg/index.astro',
    ]);
  });

  it('has in its search index the pages that carry content, all of them and no others', () => {
    const withContent = [
      ...portal.moeder,
      ...portal.organer,
      ...portal.rammeaftaler,
      ...portal.sager,
      ...portal.sider,
    ].map(({ file }) => addressOfFile(file));
    const kommuner = portal.kommuner.map(({ id }) => `/kommuner/${id}/`);
    expect(indexedAddresses(site.out).sort()).toEqual([...withContent, ...kommuner, '/ordliste/'].sort());
  });
});

describe('the site below a sub-path', () => {
  const pages = new Map(readPages(BELOW).map((page) => [page.address, page]));
  const textAt = (address: string) =>
    textOf(pages.get(address)?.tree ?? { type: 'text', value: '' }).replace(/\s+/g, ' ');

  it('serves an annex as it was put in the folder', () => {
    expect(readFileSync(join(BELOW.out, 'bilag/nordjylland/fu/2021-05-03/et-notat.txt'), 'utf8')).toBe(
      'Et notat om kubikrodsmetoden.\n',
    );
  });

  it('tells on a meeting that a later one approved it, and on an item that it was corrected', () => {
    expect(textAt('/moeder/nordjylland/socdir/2013-03-18/')).toContain(
      'Godkendt på FU Nordjylland, 3. maj 2021, punkt 3.',
    );
    expect(textAt('/moeder/nordjylland/das/2021-03-25/')).toContain('Rettet på FU Nordjylland, 3. maj 2021, punkt 3');
  });

  it('shows a closed item with its heading and decision', () => {
    expect(textAt('/moeder/nordjylland/fu/2021-05-03/')).toContain('Punktet blev behandlet for lukkede døre');
  });

  it('shows on the front page what is next on the day it was built for', () => {
    expect(textAt('/')).toMatch(/Kommende møder.*3\. maj 2021.*Forretningsudvalget/);
  });

  it('keeps the agenda as it was before the minutes, without what was closed since', () => {
    const agenda = textAt('/moeder/nordjylland/fu/2021-05-03/dagsorden/');
    expect(agenda).toContain('Rettelsen skal kunne findes');
    expect(agenda).not.toContain('Der fremlægges en aftale.');
  });

  it('leads a moved address on to the new one', () => {
    const moved = pages.get('/moeder/nordjylland/dassocial/');
    const refresh = moved?.elements.find(({ properties }) => properties['httpEquiv'] !== undefined);
    expect(refresh?.properties['content']).toBe('0; url=/portal/moeder/nordjylland/das/');
  });
});

function linksOf(elements: ReturnType<typeof readPages>[number]['elements']): string[] {
  return elements.flatMap(({ tagName, properties }) => {
    const href = properties[tagName === 'form' ? 'action' : tagName === 'script' || tagName === 'img' ? 'src' : 'href'];
    return typeof href === 'string' ? [href] : [];
  });
}

/** Addresses in a search index; the file of a page is `pagefind_dcd` and then JSON, compressed. */
function indexedAddresses(out: string): string[] {
  return listFiles(out)
    .filter((file) => file.startsWith('pagefind/side/'))
    .map((file) => {
      const text = gunzipSync(readFileSync(join(out, file))).toString();
      const fragment: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
      return fragment.url;
    });
}
