import { maanedsnavn } from '../model/dato.ts';
import type { Aarshjul, Begivenhed } from '../model/aarshjul.ts';
import type { AarshjulVisning } from '../model/visning.ts';
import { regionNavn } from './navne.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';

/** A yearly wheel as rows in the order of its file. */
export function aarshjulVisning(portal: PortalIndex, aarshjul: Aarshjul): AarshjulVisning {
  return {
    id: aarshjul.id,
    titel: `${aarshjul.titel}, ${regionNavn(portal, aarshjul.region)} ${aarshjul.aar}`,
    kilde: aarshjul.kilde,
    raekker: aarshjul.begivenheder.map((begivenhed) => ({
      naar: formatNaar(begivenhed),
      titel: begivenhed.titel,
      organ: begivenhed.organ ? organLink(portal, begivenhed.organ) : undefined,
      note: begivenhed.note,
    })),
  };
}

/** `januar–marts`, `15. oktober`, or that no time is given. */
function formatNaar({ fra, til }: Begivenhed): string {
  if (!fra) return 'Tidspunkt ikke oplyst';
  return til ? `${formatMaanedDag(fra)}–${formatMaanedDag(til)}` : formatMaanedDag(fra);
}

function formatMaanedDag(maanedDag: string): string {
  const [maaned = '', dag] = maanedDag.split('-');
  return dag ? `${Number(dag)}. ${maanedsnavn(maaned)}` : maanedsnavn(maaned);
}
