import type { RootContent } from 'mdast';
import type { UdfaldKode } from '../../model/udfald.ts';
import { splitAfsnit, type Afsnitsdybde, type FundetAfsnit } from './afsnit.ts';
import { isLukket, readDele, splitLukket } from './lukket.ts';
import { giveNumre } from './numre.ts';
import type { FundetPunkt } from './fundet-punkt.ts';
import type { Spor } from './tvivl.ts';
import { findUdfald } from './udfald.ts';
import type { Sted } from '../papir.ts';

/** An item as the file has it. */
export interface Moedepunkt {
  nr: string;
  titel: string;
  sted: Sted;
  afsnit: FundetAfsnit[];
  udfald?: UdfaldKode | UdfaldKode[];
  flyttetTil?: 'naeste';
  lukket: boolean;
  /** Text of a closed item, which must not be in the file. */
  holdtTilbage: RootContent[];
}

/** Items with numbers, sections and what came of them; `fremmede` are the names of other bodies. */
export function readMoedepunkter(
  fundne: readonly FundetPunkt[],
  { dybde, fremmede }: { dybde: Afsnitsdybde; fremmede: readonly string[] },
  spor: Spor,
): Moedepunkt[] {
  return readDele(giveNumre(fundne, spor), spor).map((punkt) => {
    const alle = splitAfsnit(punkt.blokke, dybde);
    const lukket = isLukket(punkt);
    const { maa, ikke } = lukket ? splitLukket(alle) : { maa: alle, ikke: [] };
    const holdtTilbage = ikke.flatMap(({ titel, blokke }) => [...(titel ? [heading(titel)] : []), ...blokke]);
    if (holdtTilbage.length > 0)
      spor.tvivl.push({
        felt: `punkter.${punkt.nr}.lukket`,
        tilstand: 'modstridende',
        besked: `Punkt ${punkt.nr} er lukket, men papiret har tekst til det. Kun overskrift og beslutning er med. Spørg, om papiret må offentliggøres.`,
        sted: punkt.sted,
      });
    const titel = punkt.titel || missingTitel(punkt, spor);
    return {
      nr: punkt.nr,
      titel,
      sted: punkt.sted,
      afsnit: maa,
      lukket,
      holdtTilbage,
      ...(lukket ? {} : findUdfald(maa, fremmede)),
    };
  });
}

/** What an item is called whose title the paper does not give. */
export const UDEN_TITEL = '(Titlen mangler)';

function missingTitel({ nr, sted }: FundetPunkt, spor: Spor): string {
  spor.tvivl.push({
    felt: `punkter.${nr}`,
    tilstand: 'mangler',
    besked: `Punkt ${nr} har ingen titel i papiret. Skriv en.`,
    sted,
  });
  return UDEN_TITEL;
}

function heading(titel: string): RootContent {
  return { type: 'heading', depth: 3, children: [{ type: 'text', value: titel }] };
}
