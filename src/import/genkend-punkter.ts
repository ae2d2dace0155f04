import type { ListItem, Paragraph, RootContent } from 'mdast';
import { findAfsnitsnavn } from './genkend-afsnitsnavne.ts';
import { afsnitAf, sliceFraser, tekstOf } from './genkend-fraser.ts';
import { findIndholdsliste, type Indholdsliste } from './genkend-indhold.ts';
import { findKaede } from './genkend-kaede.ts';
import { findKandidater, type Kandidat } from './genkend-kandidater.ts';
import { trimTekst } from './genkend-ord.ts';
import { splitTitel } from './genkend-titel.ts';
import { findSkjultTitel, findTitler } from './genkend-uden-numre.ts';
import { stedOf, type Sted } from './papir.ts';

/** An item as it was found: number, title and its blocks. */
export interface FundetPunkt {
  /** Empty when the paper gives none. */
  nr: string;
  /** Empty when the paper gives none. */
  titel: string;
  sted: Sted;
  blokke: RootContent[];
  /** What its number is called: `Punkt`. */
  navn?: string;
}

/** A paper taken apart: what stands before the first item, the items, and the list of contents, if it has one. */
export interface Opdeling {
  hoved: RootContent[];
  punkter: FundetPunkt[];
  indhold: RootContent[];
}

/** Takes the blocks of a paper apart into head, contents and items. */
export function splitPunkter(blokke: readonly RootContent[]): Opdeling {
  const kandidater = findKandidater(blokke);
  const liste = findIndholdsliste(kandidater, blokke);
  const inListe = (blok: number) => liste?.blokke.has(blok) ?? false;
  const kaede = findKaede(kandidater.filter(({ blok }) => !inListe(blok)));
  const titler = findTitler(blokke);
  if (isWorse(kaede, titler)) return splitAtTitler(blokke, titler);
  const indhold = blokke.filter((_, blok) => inListe(blok));
  const opdeling: Opdeling = { hoved: [], punkter: [], indhold };
  for (const [blok, node] of blokke.entries()) {
    const here = kaede.filter((kandidat) => kandidat.blok === blok);
    if (inListe(blok)) continue;
    if (node.type === 'list' && here.length > 0) splitListe(opdeling, node, here);
    else if (here[0]) opdeling.punkter.push(openPunkt(here[0], node));
    else if (isUnnumbered(node, kaede, blok)) opdeling.punkter.push(unnumbered([node]));
    else (opdeling.punkter.at(-1)?.blokke ?? opdeling.hoved).push(node);
  }
  for (const punkt of opdeling.punkter) completeTitel(punkt, liste);
  return { ...opdeling, punkter: opdeling.punkter.flatMap(splitSkjult) };
}

/** Numbers of a list inside a text are no items when the paper has titles without numbers. */
function isWorse(kaede: readonly Kandidat[], titler: readonly number[]): boolean {
  return (
    titler.length > 0 && (kaede.length === 0 || kaede.every(({ led, harIndhold }) => led !== undefined && !harIndhold))
  );
}

function splitAtTitler(blokke: readonly RootContent[], titler: readonly number[]): Opdeling {
  const punkter = titler.map((from, index): FundetPunkt => unnumbered(blokke.slice(from, titler[index + 1])));
  return { hoved: blokke.slice(0, titler[0]), punkter, indhold: [] };
}

/** An item that goes on with another one without a number is two. */
function splitSkjult(punkt: FundetPunkt): FundetPunkt[] {
  const at = findSkjultTitel(punkt.blokke);
  if (at < 0) return [punkt];
  return [{ ...punkt, blokke: punkt.blokke.slice(0, at) }, ...splitSkjult(unnumbered(punkt.blokke.slice(at)))];
}

function unnumbered([title, ...blokke]: readonly RootContent[]): FundetPunkt {
  const titel = title ? trimTekst(tekstOf(title)) : '';
  return { nr: '', titel, sted: title ? stedOf(title) : { linje: 1 }, blokke };
}

/** A list whose entries are items: each is opened, and what stands below its title belongs to it. */
function splitListe(opdeling: Opdeling, list: Extract<RootContent, { type: 'list' }>, here: readonly Kandidat[]): void {
  const before: ListItem[] = [];
  for (const [led, item] of list.children.entries()) {
    const kandidat = here.find((one) => one.led === led);
    const [first, ...rest] = item.children;
    const punkt = opdeling.punkter.at(-1);
    const below = first?.type === 'paragraph' ? restOf(first, kandidat?.titel ?? '') : [];
    if (kandidat) opdeling.punkter.push({ ...openPunkt(kandidat, list), blokke: [...below, ...rest] });
    else if (punkt && before.length === 0)
      punkt.blokke.push({ ...list, start: (list.start ?? 1) + led, children: [item] });
    else before.push(item);
  }
  if (before.length > 0) (opdeling.punkter.at(-1)?.blokke ?? opdeling.hoved).push({ ...list, children: before });
}

/** What stands in the first paragraph of an entry after its title, and the notes of the title. */
function restOf(paragraph: Paragraph, titel: string): RootContent[] {
  const children = sliceFraser(
    paragraph.children,
    tekstOf(paragraph).indexOf(titel.split('\n')[0] ?? '') + titel.length,
  );
  const rest = children[0]?.type === 'break' ? children.slice(1) : children;
  return rest.length > 0 ? [{ ...paragraph, children: rest }] : [];
}

/** Opens an item; footnotes of its heading go to the text below. */
function openPunkt({ nr, titel, tekst }: Kandidat, node: RootContent): FundetPunkt {
  const notes = 'children' in node ? node.children.filter(({ type }) => type === 'footnoteReference') : [];
  const blokke: RootContent[] = notes.flatMap((note) =>
    note.type === 'footnoteReference' ? [{ type: 'paragraph' as const, children: [note] }] : [],
  );
  return { nr, titel, sted: stedOf(node), blokke, navn: tekst };
}

/** A heading like those of the items, but without a number. */
function isUnnumbered(node: RootContent, kaede: readonly Kandidat[], blok: number): boolean {
  const [first] = kaede;
  if (node.type !== 'heading' || !first || blok < first.blok) return false;
  const isLike = kaede.every(({ dybde }) => dybde === first.dybde) && node.depth === first.dybde;
  return isLike && findAfsnitsnavn(tekstOf(node)) === undefined;
}

/** A title may stand in the block below its number, go on there, or stand in the list of contents alone. */
function completeTitel(punkt: FundetPunkt, liste: Indholdsliste | undefined): void {
  const [first, ...rest] = punkt.blokke;
  const below = first && (first.type === 'paragraph' || first.type === 'heading') ? tekstOf(first).trim() : '';
  if (punkt.titel === '' && below !== '' && below.length <= 250 && !isPlainText(below, liste, punkt.nr))
    Object.assign(punkt, { titel: below, blokke: rest });
  else if (below !== '' && goesOn(punkt.titel, below))
    Object.assign(punkt, { titel: `${punkt.titel} ${below}`, blokke: rest });
  if (punkt.titel === '') punkt.titel = liste?.titler.get(punkt.nr) ?? '';
  const { titel, rest: tail } = splitTitel(punkt.titel);
  punkt.titel = titel;
  if (tail) punkt.blokke.unshift({ ...afsnitAf(tail), data: { sted: punkt.sted } });
}

/** Whether what stands below a number without a title is text, and no title. */
function isPlainText(below: string, liste: Indholdsliste | undefined, nr: string): boolean {
  const section = findAfsnitsnavn(below);
  const hasTitelElsewhere = liste?.titler.has(nr) ?? false;
  return (
    (section !== undefined && (section.art !== 'andet' || section.restFra !== undefined)) ||
    (hasTitelElsewhere && /[.!?]$/.test(below))
  );
}

/** Whether a title is not finished: a bracket is open, or it ends in a small word and the next begins small. */
function goesOn(titel: string, below: string): boolean {
  const isOpen = titel.lastIndexOf('(') > titel.lastIndexOf(')');
  if (isOpen && below.length < 120 && below.includes(')')) return true;
  return (
    below.length < 120 &&
    /^\p{Ll}/u.test(below) &&
    /(?:,|[–-]|\s(?:og|i|på|af|til|for|fra|med|om|ved|vedr\.|samt|den|det|de))$/.test(titel)
  );
}
