import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { describe, expect, it } from 'vitest';
import { findDag, writeIndexPage } from './index-page.ts';

/** A page as the portal makes them, with one of each thing that matters to the index. */
const PAGE = `<!DOCTYPE html><html lang="da"><head><title>Titel</title></head><body><header><p>Hoved</p></header>
<main id="indhold_" class="x" data-pagefind-body data-pagefind-sort="dato:2012-03-01"><div><header><h1>Udvalget, 1. marts</h1>
<dl class="fakta" data-pagefind-meta="udfald:punkt-1:godkendt"><dt>Organ</dt> <dd><span data-pagefind-filter="organ:Udvalget, Region">
<a href="/organer/a/" title="a > b">Udvalget</a></span></dd></dl></header><nav data-pagefind-ignore><ol><li>Genvej<br>her</li></ol></nav>
<article class="punkt"><h2 id="punkt-1" data-pagefind-weight="10"><a class="nr" href="#punkt-1">1.</a> Takster</h2>
<section id="punkt-1-beslutning"><div><h3>Beslutning</h3></div><p class="ud"><span data-pagefind-filter="udfald:Godkendt">Godkendt</span></p>
<p>Taksten <strong>stiger</strong>, se <abbr title="Lov">SEL</abbr> &amp; bilag<sup><a id="ref-1" href="#note-1_">1</a></sup></p><ul><li>et</li><li>to "</li></ul>
<table><tbody><tr><td>Ja</td><td>12,5</td></tr></tbody></table><svg><path d="M0"/><text>Figur</text></svg> linje<br>skift</section>
<div data-pagefind-weight="0.5">Bilag: brev.pdf. Tekst</div><details data-pagefind-ignore><summary>Henvis</summary><div><p>her</p></div></details>
<label>Søg <input> nu</label></article></div></main><footer><p>Fod</p></footer></body></html>`;

describe('a page for the index', () => {
  it('says the same to Pagefind as the whole page', async () => {
    expect(await readIndexed(writeIndexPage(PAGE) ?? '')).toEqual(await readIndexed(PAGE));
  });

  it('is far shorter and still has the places where an item begins', () => {
    const page = writeIndexPage(PAGE) ?? '';
    expect(page.length).toBeLessThan(PAGE.length / 2);
    expect(page).toContain('<h2 id="punkt-1" data-pagefind-weight="10">1. Takster</h2>');
    expect(page).not.toMatch(/Hoved|Fod|Genvej|Henvis|Figur/);
  });

  it('leaves its day to the list of what pages can be narrowed by', () => {
    expect(findDag(PAGE)).toBe('2012-03-01');
    expect(findDag('<main data-pagefind-body></main>')).toBeUndefined();
    expect(writeIndexPage(PAGE)).not.toContain('2012-03-01');
  });

  it('is not made of a page that is not searched', () => {
    expect(writeIndexPage(PAGE.replace('data-pagefind-body', ''))).toBeUndefined();
  });
});

/** What Pagefind has of one page: its text, filters, metadata and headings, and its index of words with their weights. */
async function readIndexed(content: string): Promise<unknown> {
  const { index } = await createIndex({ forceLanguage: 'da' });
  await index!.addHTMLFile({ url: '/a/', content });
  const { files } = await index!.getFiles();
  const fragment = gunzipSync(files.find(({ path }) => path.startsWith('fragment/'))!.content).toString('utf8');
  const { anchors, ...page } = JSON.parse(fragment.slice('pagefind_dcd'.length));
  return {
    ...page,
    headings: anchors.filter(({ element }: { element: string }) => /^h\d$/.test(element)),
    words: files.filter(({ path }) => path.startsWith('index/')).map(({ path }) => path),
  };
}
