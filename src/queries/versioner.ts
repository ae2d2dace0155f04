import { addressOfDagsorden } from '../model/adresser.ts';
import { formatDato } from '../model/dato.ts';
import type { Moede, Rettelse } from '../model/moede.ts';
import { sortByKey } from '../model/sortering.ts';
import type { Version, VersionerVisning, VersionLinje } from '../model/version.ts';
import { formatVersion, TILBAGEHOLDT } from '../model/version-tekst.ts';
import type { Henvisningslink } from '../model/visning.ts';
import { hasTidligereDagsorden } from './tidligere-dagsorden.ts';

/** The log of corrections and versions of a meeting; undefined when there is nothing to tell. */
export function getVersioner(moede: Moede): VersionerVisning | undefined {
  const rettelser = sortByKey(moede.rettelser ?? [], ({ dato }) => dato, -1).map((rettelse) =>
    visRettelse(moede, rettelse),
  );
  const versioner = (moede.versioner?.liste ?? []).map((version) => visVersion(moede, version)).reverse();
  const [senest] = [...rettelser, ...versioner]
    .map(({ dato }) => dato)
    .sort()
    .reverse();
  return senest === undefined ? undefined : { senest, rettelser, versioner };
}

function visRettelse(moede: Moede, { dato, punkt, tekst }: Rettelse): VersionerVisning['rettelser'][number] {
  const id = moede.indhold.find(({ nr }) => nr === punkt)?.id;
  return { dato, tekst, punkt: punkt === undefined ? undefined : { nr: punkt, id } };
}

function visVersion(moede: Moede, version: Version): VersionLinje {
  const { titel, linjer } = formatVersion(version);
  const dagsorden = moede.versioner?.dagsorden;
  const isAfter = dagsorden?.afloest === version.dato;
  const withheld = isAfter && 'tilbageholdt' in dagsorden ? [TILBAGEHOLDT[dagsorden.tilbageholdt]] : [];
  return {
    dato: version.dato,
    titel,
    linjer: [...linjer, ...withheld],
    erNyUdgave: version.art !== 'uvist' && !(version.art === 'rettet' && version.fra === version.status),
    dagsorden: isAfter && hasTidligereDagsorden(moede) ? dagsordenLink(moede, dagsorden.dato) : undefined,
  };
}

function dagsordenLink({ id }: Moede, dato: string): Henvisningslink {
  return { tekst: `Dagsordenen, som den var den ${formatDato(dato)}`, href: addressOfDagsorden(id) };
}
