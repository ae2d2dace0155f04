import type { Moede } from '../model/moede.ts';
import { formatDato } from '../model/dato.ts';
import { organFuldtNavn, organKortnavn } from '../model/organ.ts';
import { readReference, type MoedeReference } from '../model/reference.ts';
import { addressOfReference } from '../model/adresse.ts';
import type { Henvisningslink } from '../model/visning.ts';
import type { PortalIndex } from './portal-index.ts';

/** Short name of a body, with its region where bodies of several regions share it; its id when it is not known. */
export function organNavn(portal: PortalIndex, id: string): string {
  const organ = portal.organById.get(id);
  if (!organ) return id;
  const navn = organKortnavn(organ);
  return portal.delteNavne.has(navn) ? `${navn} ${regionNavn(portal, organ.region)}` : navn;
}

/** Full name of a body with its short form. */
export function organTitel(portal: PortalIndex, id: string): string {
  const organ = portal.organById.get(id);
  return organ ? organFuldtNavn(organ) : id;
}

/** Name of a region's area, `Nordjylland`. */
export function regionNavn(portal: PortalIndex, id: string): string {
  return portal.regionById.get(id)?.kortnavn ?? id;
}

/** Heading of a meeting, one of its own: `SOCDIR, 1. marts 2012`, with its title or suffix when it has one. */
export function moedeTitel(portal: PortalIndex, moede: Moede): string {
  const suffix = moede.titel ?? moede.id.slice(moede.organ.length + 1 + moede.dato.length + 1).replaceAll('-', ' ');
  return `${organNavn(portal, moede.organ)}, ${formatDato(moede.dato)}${suffix && ` (${suffix})`}`;
}

/** A reference to a meeting in words: `FU den 29. juni 2011, punkt 4`; no address when it is not here. */
export function referenceLink(portal: PortalIndex, reference: MoedeReference): Henvisningslink {
  const { organ, dato, fragment, ikkeHer } = readReference(reference);
  const punkt = fragment ? `, punkt ${fragment.replace('punkt-', '')}` : '';
  const tekst = `${organNavn(portal, organ)} den ${formatDato(dato)}${punkt}`;
  return ikkeHer
    ? { tekst: `${tekst} (ikke på portalen)`, href: undefined }
    : { tekst, href: addressOfReference(reference) };
}

/** Name of a person's organisation or municipality, or empty. */
export function tilhoer(
  portal: PortalIndex,
  person: { kommune?: string | undefined; organisation?: string | undefined },
): string {
  if (person.kommune) return `${portal.kommuneById.get(person.kommune)?.navn ?? person.kommune} Kommune`;
  return person.organisation ?? '';
}
