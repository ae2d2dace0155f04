import type { Element, Nodes, Parents } from 'hast';
import { eachElement } from '../../markdown/tree.ts';
import { plainOf } from './maerker.ts';
import { textOfHast } from './hast-tekst.ts';
import type { Sted, Tvivl, Udeladt } from '../papir.ts';

const USEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'link', 'meta', 'base']);
const INDLEJRET: ReadonlySet<string> = new Set(['iframe', 'object', 'embed', 'canvas', 'audio', 'video']);
const FELT: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const FARLIG = /^(?:javascript|vbscript|data|file|blob):/iu;

/** What a page holds besides its text. */
export interface Fund {
  tvivl: Tvivl[];
  udeladt: Udeladt[];
}

/** Takes out of a page what a reader does not see, and tells what held words. */
export function removeUsynligt(root: Parents): Fund {
  const fund: Fund = { tvivl: [], udeladt: [] };
  const hasMain = findElement(root, (one) => one.tagName === 'main') !== undefined;
  filterNodes(root, (node) => node.type !== 'comment' && node.type !== 'doctype');
  filterNodes(root, (node) => node.type !== 'element' || keeps(node, fund, hasMain));
  cleanLinks(root, fund.tvivl);
  return fund;
}

function keeps(element: Element, { tvivl, udeladt }: Fund, hasMain: boolean): boolean {
  const { tagName } = element;
  const sted = stedOfElement(element);
  if (USEEN.has(tagName)) return false;
  const tekst = textOfHast(element).trim();
  if (isHidden(element)) {
    if (/[\p{L}\p{N}]/u.test(tekst))
      tvivl.push({
        besked: `Skjult tekst er ikke med: «${shorten(tekst)}».`,
        hjaelp: 'Skriv den ind, hvis den hører til mødet.',
        sted,
        stopper: true,
      });
    return false;
  }
  if (hasMain && (tagName === 'header' || tagName === 'nav' || tagName === 'footer' || tagName === 'aside')) {
    if (tekst) udeladt.push({ art: tagName === 'footer' ? 'sidefod' : 'sidehoved', tekst, sted });
    return false;
  }
  const art = tagName === 'img' || tagName === 'svg' ? 'Et billede' : INDLEJRET.has(tagName) ? 'Indlejret indhold' : '';
  if (art) {
    const alt = String(element.properties['alt'] ?? '').trim();
    if (tagName !== 'svg' || tekst === '')
      tvivl.push({
        besked: `${art} er ikke med${alt ? `: «${shorten(alt)}»` : ''}.`,
        hjaelp: 'Læg det ved som bilag, hvis det hører til mødet.',
        sted,
        stopper: false,
      });
    return tagName === 'svg' && tekst !== '';
  }
  return !FELT.has(tagName);
}

function isHidden({ properties }: Element): boolean {
  const style = String(properties['style'] ?? '').toLowerCase();
  return (
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)/u.test(
      style,
    )
  );
}

/** Links that would run something become their text, which is told. */
export function cleanLinks(root: Parents, tvivl: Tvivl[]): void {
  eachElement(root, (element) => cleanLink(element, tvivl));
}

function cleanLink(element: Element, tvivl: Tvivl[]): void {
  const href = element.properties['href'];
  if (element.tagName !== 'a' || typeof href !== 'string') return;
  if (!FARLIG.test(href.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))) return;
  delete element.properties['href'];
  element.tagName = 'span';
  tvivl.push({
    besked: `Linket på «${shorten(plainOf(textOfHast(element)))}» er fjernet: det peger ikke på en side.`,
    hjaelp: 'Sæt den rigtige adresse på, hvis der skal være et link.',
    sted: stedOfElement(element),
    stopper: false,
  });
}

/** Keeps the nodes below one that a question is answered yes for; what is taken out is not looked into. */
export function filterNodes(parent: Parents, keep: (node: Nodes) => boolean): void {
  for (let at = 0; at < parent.children.length;) {
    const child = parent.children[at];
    if (!child || !keep(child)) parent.children.splice(at, 1);
    else {
      if (child.type === 'element') filterNodes(child, keep);
      at += 1;
    }
  }
}

/** The first element below a node that fits. */
export function findElement(parent: Parents, fits: (element: Element) => boolean): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = fits(child) ? child : findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** The line an element begins on. */
export function stedOfElement({ position }: Element): Sted {
  return { linje: position?.start.line ?? 1 };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}
