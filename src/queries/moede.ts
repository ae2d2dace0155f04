import { addressOfFile, addressOfBilag } from '../model/adresse.ts';
import { formatDato } from '../model/dato.ts';
import { STATUS, type Moede } from '../model/moede.ts';
import { describeNummerering } from '../model/nummerering.ts';
import { BEHANDLING, type PunktFakta } from '../model/punkt.ts';
import { isRutinepunkt } from '../model/rutinepunkt.ts';
import { renderMoede, type RenderedPunkt } from '../markdown/render.ts';
import { readBody } from '../reader/read-body.ts';
import type { Henvisningslink, MoedeVisning, Oplysning, PunktVisning } from '../model/visning.ts';
import { getFilnoter } from './bilag.ts';
import { moedeTitel, organTitel, organNavn, referenceLink, regionNavn } from './navne.ts';
import { getPersonliste } from './personliste.ts';
import type { Efterspil, PortalIndex } from './portal-index.ts';
import { getVersioner } from './versioner.ts';

/** Everything the page of a meeting shows; reads and renders its text. */
export function getMoedeVisning(portal: PortalIndex, moede: Moede): MoedeVisning {
  const filnoter = getFilnoter(moede);
  const base = import.meta.env.BASE_URL;
  const { intro, punkter } = renderMoede(readBody(moede.file), { file: moede.file, base, filnoter });
  const efterspil = portal.efterspil.get(moede.id) ?? [];
  const [forrige, naeste] = neighbours(portal, moede);
  return {
    moede,
    titel: moedeTitel(portal, moede),
    beskrivelse: beskrivelse(portal, moede),
    sti: [
      { tekst: 'Møder', href: '/moeder/' },
      { tekst: organNavn(portal, moede.organ), href: `/moeder/${moede.organ}/` },
    ],
    organ: { tekst: organTitel(portal, moede.organ), href: `/organer/${moede.organ}/` },
    region: regionNavn(portal, moede.organ.split('/')[0] ?? ''),
    godkendelse: efterspil.filter(({ art }) => art === 'godkender').map((item) => efterspilLink(portal, item)),
    rettelser: efterspil
      .filter(({ art, fragment }) => art === 'retter' && !fragment)
      .map((item) => efterspilLink(portal, item)),
    intro,
    punkter: punkter.map((punkt) => visPunkt(portal, moede, punkt, efterspil)),
    nummerering: describeNummerering(punkter.map(({ nr }) => nr)),
    deltagere: getPersonliste(portal, moede.deltagere),
    afbud: getPersonliste(portal, moede.afbud),
    bemaerkninger: bemaerkninger(moede, undefined),
    filer: unlinkedFiles(
      moede,
      filnoter,
      [intro, ...punkter.flatMap(({ intro: text, afsnit }) => [text, ...afsnit.map(({ html }) => html)])].join(''),
    ),
    citat: citat(portal, moede),
    original: moede.kilde?.fil ? fillink(moede.id, moede.kilde.fil, filnoter) : undefined,
    versioner: getVersioner(moede),
    forrige,
    naeste,
    rediger: redigerLink(portal, moede.file),
  };
}

/** Annexes that no link of the text leads to, so that none is out of reach. */
function unlinkedFiles(
  { id, bilagsfiler, kilde }: Moede,
  filnoter: ReadonlyMap<string, string>,
  html: string,
): Henvisningslink[] {
  return bilagsfiler
    .filter((fil) => fil !== kilde?.fil && !html.includes(`${addressOfBilag(id, fil)}"`))
    .map((fil) => fillink(id, fil, filnoter));
}

function fillink(id: string, fil: string, filnoter: ReadonlyMap<string, string>): Henvisningslink {
  const href = addressOfBilag(id, fil);
  return { tekst: `${fil} (${filnoter.get(href) ?? ''})`, href };
}

function beskrivelse(portal: PortalIndex, moede: Moede): string {
  const titler = moede.indhold
    .map(({ titel }) => titel)
    .slice(0, 4)
    .join('; ');
  return `${STATUS[moede.status].navn} fra ${organTitel(portal, moede.organ)} den ${formatDato(moede.dato)}: ${titler}.`;
}

function visPunkt(
  portal: PortalIndex,
  moede: Moede,
  punkt: RenderedPunkt,
  efterspil: readonly Efterspil[],
): PunktVisning {
  const fakta = moede.punkter?.[punkt.nr] ?? {};
  const rettet = efterspil.filter(({ art, fragment }) => art === 'retter' && fragment === punkt.id);
  return {
    ...punkt,
    udfald: fakta.udfald ?? [],
    behandling: fakta.behandling && BEHANDLING[fakta.behandling],
    lukket: fakta.lukket ?? false,
    rutine: isRutinepunkt(punkt.titel),
    oplysninger: [
      ...oplysninger(portal, fakta),
      ...(rettet.length > 0 ? [{ navn: 'Rettet på', links: rettet.map((item) => efterspilLink(portal, item)) }] : []),
    ],
    bemaerkninger: bemaerkninger(moede, punkt.nr),
    citat: `${citat(portal, moede)}, punkt ${punkt.nr}: ${punkt.titel}`,
  };
}

function citat(portal: PortalIndex, { organ, status, dato }: Moede): string {
  const paper = `${organTitel(portal, organ)}, ${regionNavn(portal, organ.split('/')[0] ?? '')}`;
  return `${paper}. ${STATUS[status].navn}, ${formatDato(dato)}`;
}

function oplysninger(portal: PortalIndex, fakta: PunktFakta): Oplysning[] {
  const { sag = [], rammeaftale = [], godkender = [], retter = [], flyttetFra, flyttetTil } = fakta;
  const til =
    flyttetTil === 'naeste'
      ? [{ tekst: 'næste møde', href: undefined }]
      : flyttetTil
        ? [referenceLink(portal, flyttetTil)]
        : [];
  const all: Oplysning[] = [
    { navn: 'Sag', links: sag.map((id) => ({ tekst: portal.sagById.get(id)?.titel ?? id, href: `/sager/${id}/` })) },
    {
      navn: 'Rammeaftale',
      links: rammeaftale.map((id) => ({ tekst: portal.aftaleById.get(id)?.titel ?? id, href: `/rammeaftaler/${id}/` })),
    },
    { navn: 'Godkender referatet af', links: godkender.map((reference) => referenceLink(portal, reference)) },
    { navn: 'Retter referatet af', links: retter.map((reference) => referenceLink(portal, reference)) },
    { navn: 'Flyttet fra', links: flyttetFra ? [referenceLink(portal, flyttetFra)] : [] },
    { navn: 'Flyttet til', links: til },
  ];
  return all.filter(({ links }) => links.length > 0);
}

function efterspilLink(portal: PortalIndex, { plads: { moede, punkt } }: Efterspil): Henvisningslink {
  return { tekst: `${moedeTitel(portal, moede)}, punkt ${punkt.nr}`, href: `${addressOfFile(moede.file)}#${punkt.id}` };
}

function bemaerkninger(moede: Moede, nr: string | undefined): string[] {
  return (moede.bemaerkninger ?? []).filter(({ punkt }) => punkt === nr).map(({ tekst }) => tekst);
}

function neighbours(portal: PortalIndex, moede: Moede): (Henvisningslink | undefined)[] {
  const list = portal.moederByOrgan.get(moede.organ) ?? [];
  const at = list.findIndex(({ id }) => id === moede.id);
  return [list[at - 1], list[at + 1]].map(
    (other) => other && { tekst: moedeTitel(portal, other), href: addressOfFile(other.file) },
  );
}

/** Address of a file in the repository's editor, when the portal has a repository. */
export function redigerLink(portal: PortalIndex, file: string): string | undefined {
  const { repository } = portal.indstillinger;
  return repository && `${repository.replace(/\/$/, '')}/edit/main/content/${file}`;
}
