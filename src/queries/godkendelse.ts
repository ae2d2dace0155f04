import { formatDato } from '../model/dato.ts';
import { isOnItsWay, trintilstand, type Godkendelsestrin, type Trintilstand } from '../model/godkendelse.ts';
import { formatListe } from '../model/liste.ts';
import type { Rammeaftale } from '../model/rammeaftale.ts';
import { readReference } from '../model/reference.ts';
import type { TrinVisning } from '../model/visning.ts';
import { organNavn, referenceLink } from './navne.ts';
import { organLink } from './organ.ts';
import type { PortalIndex } from './portal-index.ts';

/** The steps of an agreement's approval as they stand on a day. */
export function visTrin(portal: PortalIndex, { godkendelse = [], status }: Rammeaftale, today: string): TrinVisning[] {
  return godkendelse.map((item) => {
    const tilstand = trintilstand(item, status, today);
    return {
      trin: item.trin,
      organ: organLink(portal, item.organ),
      naar: formatNaar(item, tilstand),
      moede: item.moede ? referenceLink(portal, item.moede) : undefined,
      tekst: item.resultat ?? (item.planlagt && `Planlagt: ${item.planlagt}`),
      sket: tilstand === 'sket',
    };
  });
}

/** What is left, or not told, in a sentence; empty when every step has its date. */
export function formatMangler(portal: PortalIndex, { godkendelse = [], status }: Rammeaftale, today: string): string {
  const all = godkendelse.length;
  const open = godkendelse.filter((item) => ['planlagt', 'mangler'].includes(trintilstand(item, status, today)));
  if (isOnItsWay(status) && open.length > 0) {
    const organer = [...new Set(open.map(({ organ }) => organNavn(portal, organ)))];
    return `${open.length} af ${all} trin mangler ifølge kilden: ${formatListe(organer)}.`;
  }
  const undated = godkendelse.filter(({ dato, moede }) => dato === undefined && moede === undefined).length;
  if (undated === 0) return '';
  return undated === all
    ? 'Kilden oplyser ingen datoer for trinene.'
    : `Kilden oplyser ikke datoen for ${undated} af ${all} trin.`;
}

function formatNaar({ dato, moede }: Godkendelsestrin, tilstand: Trintilstand): string {
  if (dato !== undefined) return formatDato(dato);
  if (moede !== undefined) return formatDato(readReference(moede).dato);
  return tilstand === 'mangler' || tilstand === 'planlagt' ? tilstand : 'dato ikke oplyst';
}
