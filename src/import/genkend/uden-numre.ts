import type { RootContent } from 'mdast';
import { findAfsnitsnavn, readMainArt } from './afsnitsnavne.ts';
import { readEtiket } from './etiketter.ts';
import { isFed, tekstOf } from './fraser.ts';
import { findDatoer } from './datoer.ts';
import { withoutNotetegn } from './notetegn.ts';
import { trimTekst } from './ord.ts';

const RUTINE =
  /^(?:godkendelse af (?:dagsorden(?:en)?|referat(?:et)?)\b.{0,60}|eventuelt|evt\.?|næste møde|bordet rundt|meddelelser|orientering(?:er)?|møderække)$/i;
/** Bold paragraphs count as headings of a depth of their own. */
const FED = 7;

/**
 * Indexes of blocks that open items in a paper without numbers: headings of one depth; else lines that a section follows,
 * and the titles of routine. Empty when there are none.
 */
export function findTitler(blokke: readonly RootContent[]): number[] {
  const start =
    blokke.findLastIndex((node, index) => index < blokke.length / 2 && readEtiket(tekstOf(node)) !== undefined) + 1;
  const titler = blokke.flatMap((node, index) => (index >= start && isTitel(node) ? [index] : []));
  const depths = [...new Set(titler.flatMap((index) => dybdeOf(blokke[index]) ?? []))].sort((a, b) => a - b);
  for (const dybde of depths) {
    const ofDepth = titler.filter((index) => dybdeOf(blokke[index]) === dybde);
    if (ofDepth.length >= 2) return ofDepth;
  }
  const lines = titler.filter((index) => opensCase(blokke, index) || RUTINE.test(plain(blokke[index])));
  return lines.length >= 2 ? lines : [];
}

/** Index of the first block of an item that opens another one without a number: a line after its decision, before a new case. */
export function findSkjultTitel(blokke: readonly RootContent[]): number {
  const decided = blokke.findIndex((node) => readMainArt(tekstOf(node)) === 'beslutning');
  return decided < 0
    ? -1
    : blokke.findIndex((node, index) => index > decided + 1 && isTitel(node) && opensCase(blokke, index));
}

function dybdeOf(node: RootContent | undefined): number | undefined {
  if (node?.type === 'heading') return node.depth;
  return node && isFed(node) ? FED : undefined;
}

function plain(node: RootContent | undefined): string {
  return node ? withoutNotetegn(trimTekst(tekstOf(node))) : '';
}

function isTitel(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  const tekst = plain(node);
  const isShort = tekst.length > 2 && tekst.length <= 150 && /^[\p{Lu}\d"”«]/u.test(tekst);
  if (!isShort || findAfsnitsnavn(tekst) || readEtiket(tekst)) return false;
  if (node.type === 'heading' || isFed(node))
    return !/^(?:referat|dagsorden|mødereferat)\b/i.test(tekst) && findDatoer(tekst).length === 0;
  return RUTINE.test(tekst) || !/[.!?:;,]$/.test(tekst);
}

/** Whether the block after it is the first section of a case. */
function opensCase(blokke: readonly RootContent[], index: number): boolean {
  const next = blokke[index + 1];
  return (
    next !== undefined &&
    next.type !== 'list' &&
    ['resume', 'sagsfremstilling', 'indstilling'].includes(readMainArt(tekstOf(next)))
  );
}
