import { addressOfFile } from '../model/adresse.ts';
import { formatDato } from '../model/dato.ts';
import type { Moede } from '../model/moede.ts';
import { isRutinepunkt } from '../model/rutinepunkt.ts';
import { sortByKey } from '../model/sortering.ts';
import { formatUdfaldstal } from '../model/udfaldstal.ts';
import type { MoedeLinje, PunktLinje } from '../model/visning.ts';
import { moedeTitel, organTitel, regionNavn } from './navne.ts';
import { pladserOf, type PortalIndex, type PunktPlads } from './portal-index.ts';

/** A meeting as a line of a list. */
export function moedeLinje(portal: PortalIndex, moede: Moede): MoedeLinje {
  const beslutninger = beslutningerOf(moede);
  return {
    href: addressOfFile(moede.file),
    dato: moede.dato,
    navn: moedeNavn(portal, moede),
    egenTitel: egenTitel(portal, moede),
    region: regionBeside(portal, moede.organ),
    sted: moede.sted,
    status: moede.status,
    antalPunkter: moede.indhold.length,
    beslutninger: beslutninger.map((plads) => ({
      href: addressOfPlads(plads),
      titel: plads.punkt.titel,
      navn: `${plads.punkt.titel}, punkt ${plads.punkt.nr}, ${formatDato(moede.dato)}`,
      udfald: plads.fakta.udfald ?? [],
    })),
    antalBeslutninger: beslutninger.length,
    resultat: formatUdfaldstal(beslutninger.flatMap(({ fakta }) => fakta.udfald ?? [])),
  };
}

/** What a meeting is called where its day stands beside it: its body, and its own title when it has one. */
export function moedeNavn(portal: PortalIndex, moede: Moede): string {
  return [organTitel(portal, moede.organ), egenTitel(portal, moede)].filter(Boolean).join(', ');
}

/** What stands in brackets after the day in a meeting's heading, or nothing. */
function egenTitel(portal: PortalIndex, moede: Moede): string {
  const [, after = ''] = moedeTitel(portal, moede).split(formatDato(moede.dato));
  return after.replace(/^ \(|\)$/g, '');
}

/** Items with an outcome, but those that every meeting has. */
export function beslutningerOf(moede: Moede): PunktPlads[] {
  return pladserOf(moede).filter(({ fakta, punkt }) => fakta.udfald !== undefined && !isRutinepunkt(punkt.titel));
}

/** The timeline of a matter or an agreement: its items, oldest first. */
export function tidslinje(portal: PortalIndex, pladser: readonly PunktPlads[] = []): PunktLinje[] {
  return sortByKey(pladser, ({ moede }) => moede.dato).map((plads) => punktLinje(portal, plads));
}

function punktLinje(portal: PortalIndex, plads: PunktPlads): PunktLinje {
  const { moede, punkt, fakta } = plads;
  const where = [organTitel(portal, moede.organ), regionBeside(portal, moede.organ), `punkt ${punkt.nr}`];
  const papir = fakta.udfald ? PAPIR[moede.status] : (PAPIR[moede.status] ?? 'intet udfald oplyst');
  return {
    href: addressOfPlads(plads),
    dato: moede.dato,
    om: [...where, papir].filter(Boolean).join(', '),
    titel: punkt.titel,
    udfald: fakta.udfald ?? [],
  };
}

/** What a reader must know of an item whose paper is not approved minutes. */
const PAPIR: Partial<Record<Moede['status'], string>> = {
  dagsorden: 'på dagsordenen',
  udkast: 'udkast til referat',
  aflyst: 'mødet blev aflyst',
};

function addressOfPlads({ moede, punkt }: PunktPlads): string {
  return `${addressOfFile(moede.file)}#${punkt.id}`;
}

/** Ids of regions: those the portal is about first, in its order. */
export function orderedRegioner(portal: PortalIndex): string[] {
  return [...new Set([...portal.indstillinger.regioner, ...portal.regioner.map(({ id }) => id)])];
}

/** The area of a body where its name stands beside it; empty when the name says it. */
export function regionBeside(portal: PortalIndex, organ: string): string {
  const navn = regionNavn(portal, organ.split('/')[0] ?? '');
  return organTitel(portal, organ).includes(navn) ? '' : navn;
}
