/** The text of an annex and the name of its file. */
export interface Bilagstekst {
  fil: string;
  tekst: string;
}

/** An annex counts less than what the meeting itself wrote. */
const WEIGHT = 0.5;
/** A heading with an id, where a part of the page begins for the search, or a link with its text. */
const PLACES = /<h[1-6]\b[^>]*\sid="[^"]*"|<a\b[^>]*\shref="([^"]*)"[^>]*>[\s\S]*?<\/a>/g;

/**
 * A page for the index alone, with the text of its annexes: each stands right after the link that leads to the annex,
 * so that a hit belongs to the agenda item it is an annex of; once in an item, however often it is linked there.
 */
export function addBilagstekst(html: string, tekster: ReadonlyMap<string, Bilagstekst>): string {
  const here = new Set<string>();
  return html.replace(PLACES, (place, href?: string) => {
    if (href === undefined) {
      here.clear();
      return place;
    }
    const address = href.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
    const bilag = tekster.get(address);
    if (!bilag || here.has(address)) return place;
    here.add(address);
    // A block, wherever the link stands: Pagefind then ends the sentences before and after it.
    return `${place}<div data-pagefind-weight="${WEIGHT}">Bilag: ${escape(bilag.fil)}. ${escape(bilag.tekst)}</div>`;
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
