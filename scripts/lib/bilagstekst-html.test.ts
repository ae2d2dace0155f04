import { describe, expect, it } from 'vitest';
import { addBilagstekst } from './bilagstekst-html.ts';

const TEKSTER = new Map([['/bilag/a/b/2012-03-01/brev%20A.pdf', { fil: 'brev A.pdf', tekst: 'Taksten < 5 & mere' }]]);
const LINK = '<a class="fil" href="/bilag/a/b/2012-03-01/brev%20A.pdf">Brev <em>A</em></a>';
const TEXT = '<div data-pagefind-weight="0.5">Bilag: brev A.pdf. Taksten &lt; 5 &amp; mere</div>';

describe('the text of an annex, in the page that the index reads', () => {
  it('stands right after the link that leads to it', () => {
    expect(addBilagstekst(`<h2 id="punkt-1">Et</h2><ul><li>${LINK} (PDF)</li></ul>`, TEKSTER)).toBe(
      `<h2 id="punkt-1">Et</h2><ul><li>${LINK}${TEXT} (PDF)</li></ul>`,
    );
  });

  it('stands once in an item, and in every item that links to it', () => {
    expect(
      addBilagstekst(`<h2 id="punkt-1">Et</h2>${LINK}<h3>Bilag</h3>${LINK}<h2 id="punkt-2">To</h2>${LINK}`, TEKSTER),
    ).toBe(`<h2 id="punkt-1">Et</h2>${LINK}${TEXT}<h3>Bilag</h3>${LINK}<h2 id="punkt-2">To</h2>${LINK}${TEXT}`);
  });

  it('leaves a page as it is where nothing links to it', () => {
    const html = '<h2 id="punkt-1">Et</h2><a href="/bilag/a/b/2012-03-01/brev.pdf">Brev</a> $& $1';
    expect(addBilagstekst(html, TEKSTER)).toBe(html);
  });
});
