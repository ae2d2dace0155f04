import type { Begrebsord } from '../../search/begreber.ts';
import { readIndeksside } from '../../search/indeksside.ts';
import type { Pagefind } from '../../search/pagefind.ts';
import { RANKING } from '../../search/resultat.ts';
import { Seneste } from '../../search/seneste.ts';
import { createSoegemaskine } from '../../search/soegemaskine.ts';
import type { Soegemaskine, Svar } from '../../search/svar.ts';
import type { Besked, Beskeder, SendtSvar } from './besked.ts';

/**
 * Answers searches beside the page, so that a word that stands everywhere never stops who types. Pagefind is in here too:
 * the worker that it brings itself would be fetched in addition to it, and would send every place of every word.
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

interface PagefindModule extends Pagefind {
  options(options: { baseUrl: string; ranking: typeof RANKING }): Promise<void>;
  init(): Promise<void>;
}

/** The page shows one answer at a time, and may still fetch pages of the one before. */
const REMEMBERED = 4;

let maskine: Promise<Soegemaskine> | undefined;
let count = 0;
const given = new Seneste<Svar>(REMEMBERED);

async function answer(besked: Besked, signal: AbortSignal): Promise<Beskeder[Besked['art']]['svar']> {
  if (besked.art === 'start') {
    await (maskine = hentMaskine(besked.spurgt));
    return null;
  }
  if (!maskine) throw new Error('Not started');
  const { search, standOf, fetchAhead } = await maskine;
  switch (besked.art) {
    case 'search':
      return send(await search(besked.spurgt, signal));
    case 'hent': {
      const traef = getSvar(besked.spurgt.nr).traef[besked.spurgt.plads];
      if (!traef) throw new Error(`No page ${besked.spurgt.plads}`);
      // The page shows excerpts, and never the whole text.
      return { ...(await traef.hent()), raw_content: undefined };
    }
    case 'countFacetter':
      return getSvar(besked.spurgt).countFacetter();
    case 'standOf':
      return standOf(besked.spurgt);
    case 'fetchAhead':
      fetchAhead(besked.spurgt);
      return null;
  }
}

function send(svar: Svar): SendtSvar {
  const { rettet, ukendte, udvidet } = svar;
  const nr = (count += 1);
  given.keep(String(nr), svar);
  return { nr, rettet, ukendte, udvidet, traef: svar.traef.map(({ id, afstand }) => ({ id, afstand })) };
}

function getSvar(nr: number): Svar {
  const svar = given.get(String(nr));
  if (!svar) throw new Error(`No answer ${nr}`);
  return svar;
}

async function hentMaskine({ indeks, rod }: Beskeder['start']['spurgt']): Promise<Soegemaskine> {
  const hent = async (file: string): Promise<Response> => {
    const response = await fetch(indeks + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response;
  };
  const hentTekst = async (file: string) => (await hent(file)).text();
  const [pagefind, ordforraad, begreber] = await Promise.all([
    hentPagefind(`${indeks}pagefind.js`, rod),
    hentTekst('ordforraad.txt'),
    hent('begreber.json').then((file): Promise<Begrebsord[]> => file.json()),
  ]);
  return createSoegemaskine({
    pagefind,
    ordforraad,
    begreber,
    hentFacetter: () => hentTekst('facetter.json'),
    hentSide: async (id) => readIndeksside(await (await hent(`fragment/${id}.pf_fragment`)).arrayBuffer(), rod),
  });
}

async function hentPagefind(path: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ path);
  await pagefind.options({ baseUrl, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
