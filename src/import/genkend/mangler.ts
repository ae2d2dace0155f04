import type { Hoved } from './hoved.ts';
import type { Hovedfakta } from './hovedfakta.ts';
import { firstSted } from './stedet.ts';
import type { Spor } from './tvivl.ts';

/** Tells what a whole paper leaves open: fields torn from their labels, nobody who came, no items. */
export function tellMangler(hoved: Hoved, fakta: Hovedfakta, hasPunkter: boolean, spor: Spor): void {
  const sted = firstSted(hoved);
  if (hoved.fladt)
    spor.tvivl.push({
      felt: 'deltagere',
      tilstand: 'usikker',
      besked: 'Alle felternes navne står før deres indhold i papiret. Se efter, at hvert felt har fået det rigtige.',
      sted,
    });
  if (fakta.deltagere.length === 0 && fakta.status !== 'dagsorden' && fakta.status !== 'aflyst')
    spor.tvivl.push({
      felt: 'deltagere',
      tilstand: 'mangler',
      besked: 'Papiret siger ikke, hvem der deltog. Skriv dem, hvis du ved det.',
      sted,
    });
  if (!hasPunkter)
    spor.tvivl.push({
      felt: 'punkter',
      tilstand: 'mangler',
      besked: 'Papirets punkter kunne ikke findes. Skriv hvert punkt som ## 1. Titel.',
      sted: { linje: 1 },
    });
}
