import type { MoedeStatus } from '../../model/moede.ts';
import { valueOf, type Hoved } from './hoved.ts';
import { isIkkeGodkendt, readPapirets } from './papirart.ts';
import { firstSted } from './stedet.ts';
import type { Spor } from './tvivl.ts';
import type { Papir } from '../papir.ts';

/**
 * What kind of paper it is; tells when it does not say, or says one thing and is another. Minutes that are not called a
 * draft are «Referat»: then the portal itself tells readers whether an approval is known.
 */
export function decideStatus(
  hoved: Hoved,
  titler: readonly string[],
  papir: Papir,
  hasBeslutninger: boolean,
  spor: Spor,
): MoedeStatus {
  const fields = hoved.felter.filter(({ felt }) => ['moede', 'titel', 'status'].includes(felt)).map(valueOf);
  const found = readPapirets([...titler, ...fields], papir.fil, hasBeslutninger);
  const sted = firstSted(hoved);
  if (!found)
    spor.tvivl.push({
      felt: 'status',
      tilstand: 'mangler',
      besked:
        'Papiret siger ikke, om det er en dagsorden eller et referat, og har ingen beslutninger. Det er læst som en dagsorden.',
      sted,
    });
  else if (found.sagt && found.status === 'dagsorden' && hasBeslutninger)
    spor.tvivl.push({
      felt: 'status',
      tilstand: 'modstridende',
      besked: 'Papiret kalder sig en dagsorden, men har beslutninger. Er det referatet, så ret status.',
      sted,
    });
  else if (!found.sagt)
    spor.tvivl.push({
      felt: 'status',
      tilstand: 'usikker',
      besked: `Papiret siger ikke selv, hvad det er. Det er læst som ${found.status === 'dagsorden' ? 'en dagsorden' : 'et referat'}.`,
      sted,
    });
  if (found?.status !== 'godkendt' || !isIkkeGodkendt(papir.tekst)) return found?.status ?? 'dagsorden';
  spor.tvivl.push({
    felt: 'status',
    tilstand: 'usikker',
    besked: 'Papiret siger, at referatet ikke er godkendt endnu. Det er læst som et udkast.',
    sted,
  });
  return 'udkast';
}
