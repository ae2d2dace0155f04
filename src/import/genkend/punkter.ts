import type { ListItem, Paragraph, RootContent } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { sliceFraser, tekstOf } from './fraser.ts';
import type { FundetPunkt } from './fundet-punkt.ts';
import { completeTitel } from './hele-titlen.ts';
import { findIndholdsliste } from './indhold.ts';
import { dropIndlejrede } from './indlejret.ts';
import { findKaede } from './kaede.ts';
import { findKandidater, type Kandidat } from './kandidater.ts';
import { placeKapitler, tellToLed, withKapitler } from './kapitler.ts';
import { trimTekst } from './ord.ts';
import type { Spor } from './tvivl.ts';
import { findToLed } from './to-led.ts';
import { findSkjultTitel, findTitler } from './uden-numre.ts';
import { stedOf } from '../papir.ts';

/** A paper taken apart: what stands before the first item, the items, and the list of contents, if it has one. */
export interface Opdeling {
  hoved: RootContent[];
  punkter: FundetPunkt[];
  indhold: RootContent[];
}

/** Takes the blocks of a paper apart into head, contents and items. */
export function splitPunkter(blokke: readonly RootContent[], spor: Spor): Opdeling {
  const hele = findKandidater(blokke);
  const toLed = findToLed(blokke, hele);
  const kandidater = toLed ?? dropIndlejrede(hele, blokke, spor);
  const liste = findIndholdsliste(kandidater, blokke);
  const inListe = (blok: number) => liste?.blokke.has(blok) ?? false;
  const kaede = withKapitler(findKaede(kandidater.filter(({ blok }) => !inListe(blok))), blokke);
  const titler = findTitler(blokke);
  if (isWorse(kaede, titler)) return splitAtTitler(blokke, titler);
  const indhold = blokke.filter((_, blok) => inListe(blok));
  const opdeling: Opdeling = { hoved: [], punkter: [], indhold };
  const kapitler = new Set(kaede.flatMap(({ kapitel }) => kapitel ?? []));
  for (const [blok, node] of blokke.entries()) {
    const here = kaede.filter((kandidat) => kandidat.blok === blok);
    if (inListe(blok) || kapitler.has(blok)) continue;
    if (node.type === 'list' && here.length > 0) splitListe(opdeling, node, here);
    else if (here[0]) opdeling.punkter.push(openPunkt(here[0], node, blokke[here[0].kapitel ?? -1]));
    else if (isUnnumbered(node, kaede, blok)) opdeling.punkter.push(unnumbered([node]));
    else (opdeling.punkter.at(-1)?.blokke ?? opdeling.hoved).push(node);
  }
  for (const punkt of opdeling.punkter) completeTitel(punkt, liste);
  placeKapitler(opdeling.punkter, spor);
  if (toLed) tellToLed(opdeling.punkter, spor);
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
function openPunkt({ nr, titel, tekst }: Kandidat, node: RootContent, kapitel?: RootContent): FundetPunkt {
  const notes = 'children' in node ? node.children.filter(({ type }) => type === 'footnoteReference') : [];
  const blokke: RootContent[] = notes.flatMap((note) =>
    note.type === 'footnoteReference' ? [{ type: 'paragraph' as const, children: [note] }] : [],
  );
  return { nr, titel, sted: stedOf(node), blokke, navn: tekst, ...(kapitel ? { kapitel } : {}) };
}

/** A heading like those of the items, but without a number. */
function isUnnumbered(node: RootContent, kaede: readonly Kandidat[], blok: number): boolean {
  const [first] = kaede;
  if (node.type !== 'heading' || !first || blok < first.blok) return false;
  const isLike = kaede.every(({ dybde }) => dybde === first.dybde) && node.depth === first.dybde;
  return isLike && findAfsnitsnavn(tekstOf(node)) === undefined;
}
