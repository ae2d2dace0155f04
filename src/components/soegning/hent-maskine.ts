import type { Begrebsord } from '../../search/begreber.ts';
import type { Pagefind } from '../../search/pagefind.ts';
import { RANKING } from '../../search/resultat.ts';
import type { Soegemaskine } from '../../search/svar.ts';

interface PagefindModule extends Pagefind {
  options(options: { baseUrl: string; ranking: typeof RANKING }): Promise<void>;
  init(): Promise<void>;
}

/** Fetches what answers searches: our part, the index's own script, the vocabulary and the names, all at once. */
export async function hentMaskine({ pagefindSti = '', rod = '/' }: DOMStringMap): Promise<Soegemaskine> {
  const [{ createSoegemaskine }, pagefind, ordforraad, begreber] = await Promise.all([
    import('../../search/soegemaskine.ts'),
    hentPagefind(new URL(`${pagefindSti}pagefind.js`, location.href).href, rod),
    hentFil(`${pagefindSti}ordforraad.txt`).then((file) => file.text()),
    hentFil(`${pagefindSti}begreber.json`).then((file): Promise<Begrebsord[]> => file.json()),
    import('./traef.ts'),
  ]);
  return createSoegemaskine({
    pagefind,
    ordforraad,
    begreber,
    hentFacetter: async () => (await hentFil(`${pagefindSti}facetter.json`)).text(),
    hentSide: async (id) => {
      const file = await hentFil(`${pagefindSti}fragment/${id}.pf_fragment`);
      const { readIndeksside } = await import('../../search/indeksside.ts');
      return readIndeksside(await file.arrayBuffer(), rod);
    },
  });
}

async function hentPagefind(path: string, baseUrl: string): Promise<Pagefind> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ path);
  await pagefind.options({ baseUrl, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

async function hentFil(path: string): Promise<Response> {
  const file = await fetch(path);
  if (!file.ok) throw new Error(`${path}: ${file.status}`);
  return file;
}
