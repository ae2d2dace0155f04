import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { AfsnitArt } from '../../model/punkt.ts';
import { findAfsnitsnavn, findFedtNavn, type Afsnitsnavn } from './afsnitsnavne.ts';
import { sliceFraser, splitLinjer, tekstOf } from './fraser.ts';
import { isMellemrubrik } from './mellemrubrik.ts';
import { trimTekst } from './ord.ts';

/** A section of an item: its heading, or none for what stands before the first, and its blocks. */
export interface FundetAfsnit {
  titel: string | undefined;
  art: AfsnitArt | 'andet';
  blokke: RootContent[];
}

/** Depths of the paper's headings that open sections: what is deeper is a heading inside one. */
export type Afsnitsdybde = number | undefined;

/** The depth at which a paper's known sections stand, when it has headings. */
export function findAfsnitsdybde(blokke: readonly RootContent[]): Afsnitsdybde {
  const depths = blokke.flatMap((node) =>
    node.type === 'heading' && isMain(findAfsnitsnavn(tekstOf(node))) ? [node.depth] : [],
  );
  return depths.length > 0 ? Math.min(...depths) : undefined;
}

/** Takes the blocks of an item apart into sections. */
export function splitAfsnit(blokke: readonly RootContent[], dybde: Afsnitsdybde): FundetAfsnit[] {
  const afsnit: FundetAfsnit[] = [{ titel: undefined, art: 'andet', blokke: [] }];
  for (const [index, node] of blokke.entries()) {
    const opening = readOpening(node);
    const current = afsnit.at(-1);
    if (opening && isLeadIn(opening.navn, current)) current?.blokke.push(node);
    else if (opening && opensAfsnit(opening.navn, node, dybde, afsnit)) {
      afsnit.push({ titel: opening.navn.titel, art: opening.navn.art, blokke: opening.rest ? [opening.rest] : [] });
    } else if (opening) current?.blokke.push(subheading(opening.navn.titel), ...(opening.rest ? [opening.rest] : []));
    else if (node.type === 'heading') openHeading(node, dybde, afsnit);
    else if (isMellemrubrik(node, index > 0 && isNewCase(current)))
      current?.blokke.push(subheading(trimTekst(tekstOf(node))));
    else current?.blokke.push(node);
  }
  return afsnit.filter(({ titel, blokke: own }) => titel !== undefined || own.length > 0).map(withBilagList);
}

/** A heading of the paper's own is a section, or below one when it is deeper than the sections are. */
function openHeading(node: Heading, dybde: Afsnitsdybde, afsnit: FundetAfsnit[]): void {
  const titel = trimTekst(tekstOf(node));
  if (titel === '') return;
  const isBelow = (dybde !== undefined && node.depth > dybde) || afsnit.at(-1)?.art === 'sagsfremstilling';
  if (isBelow) afsnit.at(-1)?.blokke.push(subheading(titel, node, dybde), ...notesOf(node.children));
  else afsnit.push({ titel, art: 'andet', blokke: notesOf(node.children) });
}

/** The section name a block begins with, and what of the block is text. */
function readOpening(node: RootContent): { navn: Afsnitsnavn; rest?: Paragraph } | undefined {
  if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
  const first = node.children.find((child) => tekstOf(child).trim() !== '');
  const fed = first?.type === 'strong' ? findFedtNavn(tekstOf(first)) : undefined;
  const whole = tekstOf(node);
  const navn = findAfsnitsnavn(whole) ?? fed;
  if (!navn) return undefined;
  const from = navn.restFra ?? (fed && first ? lengthWithColon(whole, tekstOf(first)) : whole.length);
  const children = sliceFraser(node.children, from);
  const notes = from >= whole.length ? notesOf(node.children) : [];
  const rest = children.length > 0 ? paragraph(node, children) : notes[0];
  return { navn, ...(rest?.type === 'paragraph' ? { rest } : {}) };
}

/** Where the text begins after a name in bold and the colon that may follow it. */
function lengthWithColon(whole: string, fed: string): number {
  return fed.length + (/^\s*:?\s*/.exec(whole.slice(fed.length))?.[0].length ?? 0);
}

function paragraph(node: RootContent, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, ...(node.data?.sted ? { data: { sted: node.data.sted } } : {}) };
}

/** Footnotes of a heading, as a paragraph below it: a heading carries none. */
function notesOf(children: readonly PhrasingContent[]): RootContent[] {
  const notes = children.filter(({ type }) => type === 'footnoteReference');
  return notes.length > 0 ? [{ type: 'paragraph', children: notes }] : [];
}

const MAIN = new Set<AfsnitArt | 'andet'>(['resume', 'indstilling', 'bilag', 'beslutning', 'efterskrift']);

function isMain(navn: Afsnitsnavn | undefined): boolean {
  return navn !== undefined && navn.art !== 'andet';
}

/** Whether a name opens a section of the item, or is a heading inside the case that is being told. */
function opensAfsnit(navn: Afsnitsnavn, node: RootContent, dybde: Afsnitsdybde, afsnit: FundetAfsnit[]): boolean {
  if (node.type === 'heading' && dybde !== undefined && node.depth > dybde) return false;
  if (MAIN.has(navn.art)) return true;
  const current = afsnit.at(-1);
  const isInCase = current?.art === 'sagsfremstilling' && current.blokke[0]?.type === 'heading';
  return !(isInCase || isNewCase(current));
}

function isNewCase(current: FundetAfsnit | undefined): boolean {
  return current?.art === 'sagsfremstilling' && current.blokke.length === 0;
}

/** `Det indstilles` below the heading `Indstilling` is the beginning of its text. */
function isLeadIn({ titel, restFra }: Afsnitsnavn, current: FundetAfsnit | undefined): boolean {
  return (
    restFra === undefined &&
    current?.art === 'indstilling' &&
    current.blokke.length === 0 &&
    /^det indstilles/i.test(titel)
  );
}

function subheading(titel: string, node?: RootContent, dybde?: Afsnitsdybde): Heading {
  const below = node?.type === 'heading' && dybde !== undefined ? Math.max(0, node.depth - dybde - 1) : 0;
  const depth = below >= 2 ? 6 : below === 1 ? 5 : 4;
  return { type: 'heading', depth, children: [{ type: 'text', value: titel }] };
}

/** Annexes that stand as lines become a list. */
function withBilagList(afsnit: FundetAfsnit): FundetAfsnit {
  const { art, blokke } = afsnit;
  const lines = blokke.flatMap((node) => (node.type === 'paragraph' ? splitLinjer(node.children) : []));
  if (art !== 'bilag' || lines.length === 0 || blokke.some(({ type }) => type !== 'paragraph')) return afsnit;
  const children = lines.map((line): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: line }],
  }));
  return {
    ...afsnit,
    blokke: [
      { type: 'list', ordered: false, spread: false, children, ...(blokke[0]?.data ? { data: blokke[0].data } : {}) },
    ],
  };
}
