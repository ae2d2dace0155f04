import { addressOfBilag } from '../model/adresse.ts';
import { addressesOf } from '../model/adresser.ts';
import { idsOf, mapLinks } from '../markdown/map-links.ts';
import type { RenderedPunkt } from '../markdown/render.ts';
import type { PortalIndex } from './portal-index.ts';

/** A rendered meeting. */
export interface RenderedMoede {
  intro: string;
  punkter: RenderedPunkt[];
}

/**
 * An old text with links only to what is there today: pages, annexes and places on its own page. A place on another
 * page is kept when it is an item; else the link leads to the page.
 */
export function keepLiveLinks(
  { intro, punkter }: RenderedMoede,
  { portal, base }: { portal: PortalIndex; base: string },
): RenderedMoede {
  const htmls = punkter.flatMap((punkt) => [punkt.intro, ...punkt.afsnit.map(({ html }) => html), punkt.noter]);
  const own = punkter.flatMap(({ id, afsnit }) => [id, ...afsnit.map((part) => part.id)]);
  const ids = new Set([...own, ...[intro, ...htmls].flatMap(idsOf)]);
  const addresses = new Set([...addressesOf(portal), ...bilagOf(portal)]);
  const leadTo = (href: string) => {
    if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : undefined;
    if (!href.startsWith(base)) return href;
    const [path = '', fragment = ''] = `/${href.slice(base.length)}`.split('#');
    if (!addresses.has(path)) return undefined;
    const moede = portal.moedeById.get(path.replace(/^\/moeder\/|\/$/g, ''));
    const isItem = moede?.indhold.some(({ id }) => id === fragment);
    return isItem ? href : href.replace(/#.*$/, '');
  };
  const live = (html: string) => (html === '' ? '' : mapLinks(html, leadTo));
  return {
    intro: live(intro),
    punkter: punkter.map((punkt) => ({
      ...punkt,
      intro: live(punkt.intro),
      afsnit: punkt.afsnit.map((part) => ({ ...part, html: live(part.html) })),
      noter: live(punkt.noter),
    })),
  };
}

function bilagOf({ moeder, rammeaftaler }: PortalIndex): string[] {
  return [...moeder, ...rammeaftaler].flatMap(({ id, bilagsfiler }) =>
    bilagsfiler.map((fil) => addressOfBilag(id, fil)),
  );
}
