import { valueOf, type Hoved } from './hoved.ts';
import type { Kendskab } from './kendskab.ts';
import { findOrgan } from './organ.ts';
import { firstSted } from './stedet.ts';
import type { Spor } from './tvivl.ts';
import type { Valg } from './valg.ts';
import type { Papir } from '../papir.ts';

/** The body that holds the meeting: the one that was asked for, or the one the head names; tells when it is none or several. */
export function decideOrgan(
  hoved: Hoved,
  papir: Papir,
  { kendskab, valg }: { kendskab: Kendskab; valg: Valg },
  spor: Spor,
): string | undefined {
  if (valg.organ) return valg.organ;
  const { felter, frie } = hoved;
  const inHead = [
    ...felter.filter(({ felt }) => felt === 'moede').map((felt) => ({ tekst: valueOf(felt), vaegt: 1.3 })),
    ...frie.map(({ tekst }, index) => ({ tekst, vaegt: tekst.length > 200 ? 0.3 : 1 - Math.min(index, 5) * 0.04 })),
    ...felter.filter(({ felt }) => felt === 'titel').map((felt) => ({ tekst: valueOf(felt), vaegt: 0.9 })),
    ...felter.filter(({ felt }) => felt === 'andet').map((felt) => ({ tekst: valueOf(felt), vaegt: 0.6 })),
    ...papir.udeladt.filter(({ art }) => art === 'sidehoved').map(({ tekst }) => ({ tekst, vaegt: 0.6 })),
    { tekst: papir.fil.replace(/\.[a-z]+$/i, '').replace(/[_-]/g, ' '), vaegt: 0.6 },
  ];
  const found = findOrgan(inHead, `${papir.fil} ${papir.tekst}`, kendskab);
  const sted = firstSted(hoved);
  if (found.length === 1) return found[0];
  spor.tvivl.push(
    found.length === 0
      ? {
          felt: 'organ',
          tilstand: 'mangler',
          besked: 'Papiret nævner ikke et organ, som portalen kender. Kør importen igen med --organ region/organ.',
          sted,
        }
      : {
          felt: 'organ',
          tilstand: 'modstridende',
          besked: `Papiret passer på flere organer: ${found.join(', ')}. Kør importen igen med --organ og det rigtige.`,
          sted,
        },
  );
  return undefined;
}
