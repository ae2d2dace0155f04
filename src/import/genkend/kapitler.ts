import type { RootContent } from 'mdast';
import { findAfsnitsnavn } from './afsnitsnavne.ts';
import { afsnitAf, tekstOf } from './fraser.ts';
import type { FundetPunkt } from './fundet-punkt.ts';
import type { Kandidat } from './kandidater.ts';
import { isDel, isLukketKapitel } from './lukket.ts';
import { readNummer } from './nummer.ts';
import { trimTekst } from './ord.ts';
import type { Spor } from './tvivl.ts';
import { stedOf } from '../papir.ts';

/** A heading right above an item's, and over it, is that of a chapter; not the title of the paper, above the first item. */
export function withKapitler(kaede: readonly Kandidat[], blokke: readonly RootContent[]): Kandidat[] {
  return kaede.map((kandidat, index) => {
    const above = blokke[kandidat.blok - 1];
    const isOver = above?.type === 'heading' && kandidat.dybde !== undefined && above.depth < kandidat.dybde;
    const isKapitel = index > 0 && isOver && !isDel(tekstOf(above)) && !isAfsnit(above, kandidat);
    return isKapitel ? { ...kandidat, kapitel: kandidat.kapitel ?? kandidat.blok - 1 } : kandidat;
  });
}

/** A section that stands empty at the end of an item; below items that are bold lines its heading is a larger one. */
function isAfsnit(node: RootContent, { dybde = 0 }: Kandidat): boolean {
  const navn = findAfsnitsnavn(tekstOf(node));
  return navn !== undefined && (navn.art !== 'andet' || dybde > 6);
}

/** The headings of chapters stand as text at the top of their first item; those of closed items close all below them. */
export function placeKapitler(punkter: readonly FundetPunkt[], spor: Spor): void {
  let lukket = false;
  for (const punkt of punkter) {
    const tekst = punkt.kapitel ? headingOf(punkt.kapitel) : undefined;
    if (tekst !== undefined) lukket = isLukketKapitel(readNummer(tekst)?.titel ?? tekst);
    else if (!/^\d+\.\d/.test(punkt.titel)) lukket = false;
    if (lukket) punkt.lukket = true;
    if (tekst !== undefined && lukket) spor.brugt.push(tekst);
    else if (tekst !== undefined && punkt.kapitel)
      punkt.blokke.unshift({ ...afsnitAf(tekst), data: { sted: stedOf(punkt.kapitel) } });
  }
}

/** Tells how items numbered `1.1` are numbered. */
export function tellToLed(punkter: readonly FundetPunkt[], spor: Spor): void {
  const first = punkter.find(({ titel }) => /^\d+\.\d/.test(titel));
  if (!first) return;
  spor.tvivl.push({
    felt: 'punkter',
    tilstand: 'usikker',
    besked: `Papiret nummererer punkterne i to led, som «${first.titel.split(' ')[0] ?? ''}». De er nummereret i rækkefølge, og papirets nummer står først i titlen.`,
    sted: first.sted,
  });
}

function headingOf(node: RootContent): string {
  const tekst = trimTekst(tekstOf(node));
  return node.type === 'list' ? `${node.start ?? 1}. ${tekst}` : tekst;
}
