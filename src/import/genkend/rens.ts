import type { PhrasingContent, RootContent } from 'mdast';
import { readLink } from '../../model/links.ts';
import { tekstOf } from './fraser.ts';
import type { Spor } from './tvivl.ts';
import { stedOf, type Sted } from '../papir.ts';

/** Blocks as the content folder takes them: links lead to the web or are text, pictures are told, no tabs. */
export function cleanBlokke(blokke: readonly RootContent[], spor: Spor): RootContent[] {
  return blokke.map((block) => cleanBlok(block, stedOf(block), spor));
}

function cleanBlok(node: RootContent, sted: Sted, spor: Spor): RootContent {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, children: cleanFraser(node.children, sted, spor) };
    case 'blockquote':
    case 'footnoteDefinition':
      return { ...node, children: node.children.map((child) => asBlock(cleanBlok(child, sted, spor), child)) };
    case 'list':
      return {
        ...node,
        children: node.children.map((item) => ({
          ...item,
          children: item.children.map((child) => asBlock(cleanBlok(child, sted, spor), child)),
        })),
      };
    case 'table':
      return {
        ...node,
        children: node.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({ ...cell, children: cleanFraser(cell.children, sted, spor) })),
        })),
      };
    default:
      return node;
  }
}

/** What was a block is one still. */
function asBlock<T extends RootContent>(cleaned: RootContent, before: T): T {
  return { ...before, ...cleaned };
}

function cleanFraser(children: readonly PhrasingContent[], sted: Sted, spor: Spor): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return linkify(child.value.replace(/\t/g, ' ').replace(/^[•·▪‣]\s*/gmu, ''));
    if (child.type === 'image') return [{ type: 'text', value: imageText(child.alt ?? '', sted, spor) }];
    if (child.type === 'link') {
      const tekst = tekstOf(child)
        .replace(/<\/?(?:sup|sub|u)>/g, '')
        .replace(/\s+/g, ' ');
      if (tekst.trim() === '') return [];
      const inner: PhrasingContent[] = [{ type: 'text', value: tekst }];
      if (readLink(child.url, 'moeder/a/b/2000-01-01.md').kind === 'external') return [{ ...child, children: inner }];
      tell(
        spor,
        `Linket fra «${tekst}» til «${child.url}» kan ikke bruges her og er blevet til tekst. Læg filen som bilag, og skriv linket, hvis det skal med.`,
        sted,
      );
      return inner;
    }
    if (child.type === 'strong' || child.type === 'emphasis' || child.type === 'delete')
      return [{ ...child, children: cleanFraser(child.children, sted, spor) }];
    return [child];
  });
}

const ADRESSE = /(?:https?:\/\/|www\.)[^\s<>()"”]*[^\s<>()"”.,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu;
/** What looks like Markdown that failed: kept as it is, as code. */
const TEGN = /\[\^[^\]\n]+\]|\]\([^)\n]*\)?|^#{1,6}[^#\s\d]\S*|^#{2,6}\d+|^\|.*\|$/u;
const SAERLIGT = new RegExp(`(${ADRESSE.source})|(${TEGN.source})`, 'gimu');

/** Addresses in plain text are links: written as text, Markdown would show signs that are not the paper's. */
function linkify(value: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: hele, 1: adresse, index } of value.matchAll(SAERLIGT)) {
    if (index > from) parts.push({ type: 'text', value: value.slice(from, index) });
    parts.push(adresse === undefined ? { type: 'inlineCode', value: hele } : linkTo(adresse));
    from = index + hele.length;
  }
  if (from < value.length || from === 0) parts.push({ type: 'text', value: value.slice(from) });
  return parts;
}

function linkTo(adresse: string): PhrasingContent {
  const url = adresse.includes('@') ? `mailto:${adresse}` : adresse.replace(/^www/i, 'http://www');
  return { type: 'link', url, children: [{ type: 'text', value: adresse }] };
}

function imageText(alt: string, sted: Sted, spor: Spor): string {
  tell(spor, `Et billede${alt ? ` («${alt}»)` : ''} er ikke med. Læg det som bilag, hvis det skal med.`, sted);
  return alt;
}

function tell(spor: Spor, besked: string, sted: Sted): void {
  spor.tvivl.push({ felt: '', tilstand: 'usikker', besked, sted });
}
