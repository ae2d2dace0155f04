import type { Begrebsord } from '../../search/begreber.ts';
import { createMedGenstart } from '../../search/genstart.ts';
import { createIndeks } from '../../search/indeks.ts';
import { pathOf, type Indeksoversigt } from '../../search/indeksfiler.ts';
import { readIndeksside, unpack } from '../../search/indeksside.ts';
import type { Indeksside } from '../../search/resultat.ts';
import { Seneste } from '../../search/seneste.ts';
import { createSoegemaskine } from '../../search/soegemaskine.ts';
import { firstPlaces, type Soegemaskine, type Svar } from '../../search/svar.ts';
import type { Besked, Beskeder, SendtSvar } from './besked.ts';

/**
 * Answers searches beside the page, so that a word that stands everywhere never stops who types.
 */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<Besked>) => {
  if (!port) return;
  const asking = new AbortController();
  port.onmessage = () => asking.abort();
  answer(data, asking.signal).then(
    (svar) => port.postMessage({ svar }),
    (error: unknown) => port.postMessage({ fejl: String(error) }),
  );
});

/** The page shows one answer at a time, and may still fetch pages of the one before. */
const REMEMBERED = 4;

let maskine: Promise<Soegemaskine> | undefined;
let count = 0;
const given = new Seneste<Svar>(REMEMBERED);

async function answer(besked: Besked, signal: AbortSignal): Promise<Beskeder[Besked['art']]['svar']> {
  if (besked.art === 'start') {
    const { spurgt } = besked;
    await (maskine = createMedGenstart(() => hentMaskine(spurgt)));
    return null;
  }
  if (!maskine) throw new Error('Not started');
  const { search, standOf, prepare } = await maskine;
  switch (besked.art) {
    case 'search':
      return send(await search(besked.spurgt, signal), signal);
    case 'hent':
      return fetchWithoutText(getSvar(besked.spurgt.nr), besked.spurgt.plads);
    case 'countFacetter':
      return getSvar(besked.spurgt).countFacetter();
    case 'standOf':
      return standOf(besked.spurgt);
    case 'prepare':
      prepare(besked.spurgt.soegning, besked.spurgt.stand);
      return null;
  }
}

/** An answer goes with the pages that a reader sees first. */
async function send(svar: Svar, signal: AbortSignal): Promise<SendtSvar> {
  signal.throwIfAborted();
  const { hent: _hent, countFacetter: _countFacetter, ...told } = svar;
  const nr = (count += 1);
  given.keep(String(nr), svar);
  const foerste = await Promise.all(firstPlaces(svar).map((plads) => fetchWithoutText(svar, plads)));
  return { ...told, nr, foerste };
}

/** The page shows excerpts, and never the whole text. */
async function fetchWithoutText(svar: Svar, plads: number): Promise<Indeksside> {
  return { ...(await svar.hent(plads)), ord: [] };
}

function getSvar(nr: number): Svar {
  const svar = given.get(String(nr));
  if (!svar) throw new Error(`No answer ${nr}`);
  return svar;
}

async function hentMaskine({ indeks, rod }: Beskeder['start']['spurgt']): Promise<Soegemaskine> {
  const hent = async (file: string, cache: RequestCache = 'default'): Promise<Response> => {
    const response = await fetch(indeks + file, { cache });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  };
  const hentTekst = async (file: string) => (await hent(file, 'no-cache')).text();
  const hentPakket = async (file: string) => (await hent(file)).arrayBuffer();
  const [oversigt, ordforraad, begreber]: [Indeksoversigt, string, Begrebsord[]] = await Promise.all([
    hent('indeks.json', 'no-cache').then((file) => file.json()),
    hentTekst('ordforraad.txt'),
    hent('begreber.json', 'no-cache').then((file) => file.json()),
  ]);
  return createSoegemaskine({
    indeks: createIndeks(oversigt, {
      hentDel: async (file) => unpack(await hentPakket(file)),
      hentSide: async (id) => readIndeksside(await hentPakket(pathOf('side', id)), rod),
    }),
    ordforraad,
    begreber,
    hentFacetter: async () => (await hent(`facetter-${oversigt.navn}.json`)).text(),
  });
}
