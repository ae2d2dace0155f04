import type { List, ListItem, RootContent } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { isFed, tekstOf } from './fraser.ts';
import { withoutNotetegn } from './notetegn.ts';
import { readNummer, type Nummer } from './nummer.ts';

/** A place in the paper where an item may begin. */
export interface Kandidat extends Nummer {
  /** Index of its block. */
  blok: number;
  /** Index in the list, when the block is one. */
  led?: number;
  /** Depth, when it is a heading. */
  dybde?: number;
  /** How much it looks like the beginning of an item. */
  vaegt: number;
  /** Whether something stands between it and the next one. */
  harIndhold: boolean;
  /** Index of the block above it that is the heading of a chapter. */
  kapitel?: number;
}

/** Every place where an item may begin, in reading order. */
export function findKandidater(blokke: readonly RootContent[]): Kandidat[] {
  const found = blokke.flatMap((node, blok): Omit<Kandidat, 'vaegt' | 'harIndhold'>[] => {
    if (node.type === 'list') return node.ordered ? fromList(node, blok) : [];
    if (node.type !== 'paragraph' && node.type !== 'heading') return [];
    const nummer = readNummer(tekstOf(node));
    const isHeading = node.type === 'heading';
    if (
      !nummer ||
      (nummer.stil === 'bart' &&
        (nummer.titel.length > 110 || /[;,]$|\p{L}{5,}\.$/u.test(withoutNotetegn(nummer.titel))))
    )
      return [];
    return [{ ...nummer, blok, ...(isHeading ? { dybde: node.depth } : isFed(node) ? { dybde: FED } : {}) }];
  });
  let before: Kandidat | undefined;
  return found.map((kandidat, index) => {
    const harIndhold = hasContent(kandidat, found[index + 1], blokke);
    const inList = before !== undefined && !before.harIndhold && Number(before.nr) + 1 === Number(kandidat.nr);
    const vaegt = weigh(kandidat, blokke) + (harIndhold ? 0.6 : 0) - (inList ? 0.7 : 0);
    before = { ...kandidat, harIndhold, vaegt: Math.max(vaegt, 0.1) };
    return before;
  });
}

/** Bold paragraphs count as headings of a depth of their own. */
const FED = 7;

function fromList(list: List, blok: number): Omit<Kandidat, 'vaegt' | 'harIndhold'>[] {
  const start = list.start ?? 1;
  return list.children.map((item, led) => ({
    nr: String(start + led),
    stil: 'tal',
    tekst: `${start + led}.`,
    titel: titelOf(item),
    blok,
    led,
  }));
}

/** The first line of a list entry; the next too when it goes on. */
export function titelOf({ children: [first] }: ListItem): string {
  const lines = first ? tekstOf(first).trim().split('\n') : [];
  const end = lines.findIndex((line, index) => index > 0 && !/^\p{Ll}/u.test(line));
  return lines.slice(0, end < 0 ? undefined : end).join(' ');
}

function hasContent(
  { blok, led, titel }: Omit<Kandidat, 'vaegt' | 'harIndhold'>,
  next: Omit<Kandidat, 'vaegt' | 'harIndhold'> | undefined,
  blokke: readonly RootContent[],
): boolean {
  const node = blokke[blok];
  if (led !== undefined && node?.type === 'list' && (node.children[led]?.children.length ?? 0) > 1) return true;
  const between = (next?.blok ?? blokke.length) - blok - 1;
  return next?.blok !== blok && between > (titel === '' ? 1 : 0);
}

const ORDSTIL = new Set<Nummer['stil']>(['punkt', 'ad', 'sag']);

function weigh(
  { stil, titel, dybde, led, blok }: Omit<Kandidat, 'vaegt' | 'harIndhold'>,
  blokke: readonly RootContent[],
): number {
  let vaegt = 1;
  if (ORDSTIL.has(stil)) vaegt += 0.8;
  if (dybde !== undefined) vaegt += 1.5;
  if (led !== undefined) vaegt -= 0.4;
  if (stil === 'bart' && dybde === undefined) vaegt -= 0.6;
  if (titel.length > 120) vaegt -= 0.5;
  if (titel.length > 220) vaegt -= 0.7;
  if (/^\p{Ll}/u.test(titel)) vaegt -= 0.6;
  if (/;$/.test(titel)) vaegt -= 0.5;
  const next = blokke[blok + 1];
  if (led === undefined && next && next.type !== 'list' && next.type !== 'table' && findAfsnitsnavn(tekstOf(next)))
    vaegt += 0.8;
  return Math.max(vaegt, 0.1);
}
