import { maanedsnavn } from '../model/dato.ts';
import type { Aarshjul, Begivenhed } from '../model/aarshjul.ts';
import type { AarshjulVisning } from '../model/visning.ts';
import { regionNavn } from './navne.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';

/** A yearly wheel in the order of its file: what has a time gets a number, what has none is kept apart. */
export function aarshjulVisning(portal: PortalIndex, aarshjul: Aarshjul): AarshjulVisning {
  const show = ({ titel, organ, note }: Begivenhed) => ({
    titel,
    organ: organ ? organLink(portal, organ) : undefined,
    note,
  });
  const timed = aarshjul.begivenheder.flatMap((item) => (item.fra ? [{ ...item, fra: item.fra }] : []));
  return {
    id: aarshjul.id,
    titel: `${aarshjul.titel}, ${regionNavn(portal, aarshjul.region)} ${aarshjul.aar}`,
    aar: aarshjul.aar,
    kilde: aarshjul.kilde,
    raekker: timed.map((item, index) => ({
      nr: index + 1,
      fra: item.fra,
      til: item.til,
      naar: formatNaar(item),
      ...show(item),
    })),
    udenTid: aarshjul.begivenheder
      .filter(({ fra }) => !fra)
      .map((item) => ({ naar: item.til && `til ${formatMaanedDag(item.til)}`, ...show(item) })),
  };
}

/** `januar–marts`, `24.–31. december`, or `15. oktober` when it begins and ends there. */
function formatNaar({ fra, til = fra }: { fra: string; til?: string | undefined }): string {
  if (fra === til) return formatMaanedDag(fra);
  const [maaned, dag] = fra.split('-');
  const isWithinMonth = dag !== undefined && til.startsWith(`${maaned}-`) && til > fra;
  return `${isWithinMonth ? `${Number(dag)}.` : formatMaanedDag(fra)}–${formatMaanedDag(til)}`;
}

function formatMaanedDag(maanedDag: string): string {
  const [maaned = '', dag] = maanedDag.split('-');
  return dag ? `${Number(dag)}. ${maanedsnavn(maaned)}` : maanedsnavn(maaned);
}
