import type { RootContent } from 'mdast';
import { readEtiket, type Etiket } from './etiketter.ts';
import type { Hoved, Hovedfelt } from './hoved.ts';
import { readHovedlinjer, type Hovedlinje } from './hovedlinjer.ts';
import type { Kendskab } from './kendskab.ts';
import { isNavn } from './navn.ts';
import { readTilknytning } from './organisation.ts';
import { splitPersonled } from './personled.ts';
import { readTilfoejelse, splitStilling } from './rolle.ts';
import { readSted } from './stedlinjer.ts';
import type { Spor } from './tvivl.ts';

/** Takes places with their people, `Aalborg: Anna Prøve og Bo Eksempel`, from the free lines of a head to their list. */
export function takeKommunelister(hoved: Hoved, blokke: readonly RootContent[], kendskab: Kendskab, spor: Spor): Hoved {
  if (hoved.fladt) return hoved;
  const taken = new Set<Hovedlinje>();
  const told = new Set<Hovedfelt>();
  let liste: Hovedfelt | undefined;
  let isBelow = false;
  for (const linje of readHovedlinjer(blokke)) {
    const fri = hoved.frie.find((one) => one.tekst === linje.tekst && one.sted.linje === linje.sted.linje);
    const etiket = fri || linje.celler ? undefined : readEtiket(linje.tekst);
    if (etiket) liste = findListe(hoved, etiket);
    const isHead = liste !== undefined && readSted(linje.tekst, kendskab) !== undefined;
    isBelow = fri !== undefined && (isHead || (isBelow && holdsPersoner(linje.tekst, kendskab)));
    if (!fri || !(isBelow || isKommunelinje(linje.tekst, kendskab))) continue;
    liste ??= addListe(hoved, linje);
    if (!told.has(liste)) tellListe(liste, linje, spor);
    told.add(liste);
    liste.linjer.push(linje.tekst);
    taken.add(fri);
  }
  return { ...hoved, frie: hoved.frie.filter((linje) => !taken.has(linje)) };
}

function findListe({ felter }: Hoved, { felt, navn }: Etiket): Hovedfelt | undefined {
  const isListe = felt === 'deltagere' || felt === 'afbud';
  return isListe ? felter.find((one) => one.felt === felt && one.navn === navn) : undefined;
}

function addListe({ felter }: Hoved, { sted }: Hovedlinje): Hovedfelt {
  const added: Hovedfelt = { felt: 'deltagere', navn: '', linjer: [], sted };
  felter.push(added);
  return added;
}

/** People that stand below no label, or far below the one of those who did not come, may be on another list. */
function tellListe({ felt, navn }: Hovedfelt, { tekst, sted }: Hovedlinje, spor: Spor): void {
  if (felt === 'deltagere' && navn !== '') return;
  const besked = `«${tekst}» og hvad der står ligesådan, er læst som ${felt}: Papiret skriver ikke selv, hvilken liste det er.`;
  spor.tvivl.push({ felt, tilstand: 'usikker', besked, sted });
}

/** `Aalborg: Anna Prøve og Bo Eksempel` */
function isKommunelinje(tekst: string, kendskab: Kendskab): boolean {
  const [, sted = '', rest = ''] = /^([^:,;()]{2,60}):\s*(.+)$/.exec(tekst) ?? [];
  return readSted(sted, kendskab) !== undefined && holdsPersoner(rest, kendskab);
}

/** Names, with what is said of them, and nothing else. */
function holdsPersoner(tekst: string, kendskab: Kendskab): boolean {
  const [first, ...rest] = splitPersonled(tekst).map((led) => splitStilling(led.tekst).navn);
  const isSaid = (part: string) => readTilfoejelse(part) !== undefined || readTilknytning(part, kendskab) !== undefined;
  return first !== undefined && isNavn(first) && rest.every((part) => isNavn(part) || isSaid(part));
}
